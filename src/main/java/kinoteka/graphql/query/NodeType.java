package kinoteka.graphql.query;

import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The types that have ids: the type's name, a colon, and the row's key. Keys are made of
 * what names a thing, so that an id stays the same however often an article is imported.
 */
enum NodeType {

	ARTICLE("Article"), DECADE("Decade"), FACT("Fact"), FILM("Film"), LISTING("Listing");

	private static final Pattern ID = Pattern
		.compile("([A-Z][a-z]+):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]{1,3}0)");

	private final String typeName;

	NodeType(String typeName) {
		this.typeName = typeName;
	}

	String typeName() {
		return this.typeName;
	}

	static NodeType named(String name) {
		return Arrays.stream(values())
			.filter((type) -> type.typeName.equals(name))
			.findFirst()
			.orElseThrow(NodeType::refused);
	}

	/** The type that an id is of. */
	static NodeType of(String id) {
		Matcher parts = ID.matcher(id);
		if (!parts.matches()) {
			throw refused();
		}
		NodeType type = named(parts.group(1));
		if ((type == DECADE) == (parts.group(2).length() == 36)) {
			throw refused();
		}
		return type;
	}

	/** The key of a row of this type. */
	Object key(String id) {
		NodeType type = of(id);
		if (type != this) {
			throw new BadRequestException(ErrorCode.BAD_ID,
					"This is the id of a %s, not of a %s".formatted(type.typeName, this.typeName));
		}
		String key = id.substring(id.indexOf(':') + 1);
		return (this == DECADE) ? (Object) Integer.valueOf(key) : UUID.fromString(key);
	}

	/** That a row has an id. */
	Sql match(Input id) {
		return match(id.parameter((this == DECADE) ? "integer" : "uuid", (text) -> key(text.toString())));
	}

	/** That a row has a key. */
	Sql match(Sql key) {
		return Sql.format((this == DECADE) ? "{}.start_year = %s" : "{}.id = %s", key);
	}

	private static BadRequestException refused() {
		return new BadRequestException(ErrorCode.BAD_ID, "This is no id: hand back an id as it was given out");
	}

}
