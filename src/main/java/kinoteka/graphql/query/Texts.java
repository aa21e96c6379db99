package kinoteka.graphql.query;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** What texts a database can hold. */
final class Texts {

	private Texts() {
	}

	/** The text; null if it has a U+0000 or half of a surrogate pair. */
	static @Nullable String storable(String text) {
		return (text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text)) ? text : null;
	}

}
