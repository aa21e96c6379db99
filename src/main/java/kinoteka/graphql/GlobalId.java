package kinoteka.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * An id that is unique among all types. Its key is derived from natural keys, so that it
 * stays the same however often an article is imported.
 *
 * @param type the type of what it identifies
 * @param key identifies it among its type
 */
record GlobalId(NodeType type, String key) {

	static String write(NodeType type, Object key) {
		byte[] bytes = (type.typeName() + ":" + key).getBytes(StandardCharsets.UTF_8);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	static GlobalId read(String text) {
		try {
			String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			int colon = decoded.indexOf(':');
			return Arrays.stream(NodeType.values())
				.filter((type) -> decoded.startsWith(type.typeName() + ":"))
				.filter((type) -> type.hasKey(decoded.substring(colon + 1)))
				.map((type) -> new GlobalId(type, decoded.substring(colon + 1)))
				.findFirst()
				.orElseThrow(IllegalArgumentException::new);
		}
		catch (IllegalArgumentException ex) {
			throw new BadRequestException(ErrorCode.BAD_ID, "This is no id: hand back an id as it was given out");
		}
	}

	static GlobalId read(String text, NodeType type) {
		GlobalId id = read(text);
		if (id.type != type) {
			throw new BadRequestException(ErrorCode.BAD_ID,
					"This is the id of a %s, not of a %s".formatted(id.type.typeName(), type.typeName()));
		}
		return id;
	}

	UUID uuid() {
		return UUID.fromString(this.key);
	}

	int decade() {
		return Integer.parseInt(this.key);
	}

}
