package kinoteka.graphql;

import java.util.regex.Pattern;

/** The types that have ids, and what their keys look like. */
enum NodeType {

	ARTICLE("Article", Keys.UUID), DECADE("Decade", "\\d{1,3}0"), FACT("Fact", Keys.UUID), FILM("Film", Keys.UUID),
	LISTING("Listing", Keys.UUID);

	private final String typeName;

	private final Pattern key;

	NodeType(String typeName, String key) {
		this.typeName = typeName;
		this.key = Pattern.compile(key);
	}

	/** The type's name in the schema. */
	String typeName() {
		return this.typeName;
	}

	boolean hasKey(String text) {
		return this.key.matcher(text).matches();
	}

	private static final class Keys {

		static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	}

}
