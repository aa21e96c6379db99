package kinoteka.graphql;

import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import kinoteka.catalogue.Article;
import kinoteka.catalogue.Decade;
import kinoteka.catalogue.Fact;
import kinoteka.catalogue.Film;
import kinoteka.catalogue.Listing;

/** The types that have ids. In the schema they are called as in Java. */
enum NodeType {

	ARTICLE(Article.class), DECADE(Decade.class), FACT(Fact.class), FILM(Film.class), LISTING(Listing.class);

	private static final Pattern UUID_KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final Pattern DECADE_KEY = Pattern.compile("[0-9]{1,3}0");

	private final Class<?> javaType;

	NodeType(Class<?> javaType) {
		this.javaType = javaType;
	}

	Class<?> javaType() {
		return this.javaType;
	}

	String typeName() {
		return this.javaType.getSimpleName();
	}

	/** The key that a text stands for: a UUID, or a decade's first year. */
	Object key(String text) {
		return (this == DECADE) ? key(DECADE_KEY, text, Integer::valueOf) : key(UUID_KEY, text, UUID::fromString);
	}

	private static Object key(Pattern pattern, String text, Function<String, Object> key) {
		if (!pattern.matcher(text).matches()) {
			throw new IllegalArgumentException("Not a key: " + text);
		}
		return key.apply(text);
	}

}
