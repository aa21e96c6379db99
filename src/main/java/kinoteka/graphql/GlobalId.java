package kinoteka.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/**
 * An id that is unique among all types. Its key is derived from natural keys, so that it
 * stays the same however often an article is imported.
 *
 * @param type the type of what it identifies
 * @param key identifies it among its type: a UUID, or a decade's first year
 */
record GlobalId(NodeType type, Object key) {

	static String write(NodeType type, Object key) {
		byte[] bytes = (type.typeName() + ":" + key).getBytes(StandardCharsets.UTF_8);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	static GlobalId read(String text) {
		try {
			String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(":", 2);
			NodeType type = NodeType.valueOf(parts[0].toUpperCase(Locale.ROOT));
			return new GlobalId(type, type.key(parts[parts.length - 1]));
		}
		catch (IllegalArgumentException ex) {
			throw new BadRequestException(ErrorCode.BAD_ID, "This is no id: hand back an id as it was given out");
		}
	}

	static <K> K read(String text, NodeType type, Class<K> keyType) {
		GlobalId id = read(text);
		if (id.type != type) {
			throw new BadRequestException(ErrorCode.BAD_ID,
					"This is the id of a %s, not of a %s".formatted(id.type.typeName(), type.typeName()));
		}
		return keyType.cast(id.key);
	}

}
