package kinoteka.graphql.query;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Positions as the opaque text that clients hand back: the ordering's name and the values
 * of its keys as a JSON array. {@link Ordering#cursor} writes them.
 */
final class Cursor {

	private static final JsonMapper JSON = JsonMapper.shared();

	private Cursor() {
	}

	/** The values of the ordering's keys. */
	static List<Object> read(Ordering ordering, String cursor) {
		JsonNode parts = parse(cursor);
		if (!parts.isArray() || !parts.path(0).isString()) {
			throw malformed();
		}
		if (!parts.path(0).asString().equals(ordering.name())) {
			throw new BadRequestException(ErrorCode.BAD_CURSOR,
					"This cursor was given out for another list or another order: leave it out to start again");
		}
		if (parts.size() != ordering.keys().size() + 1) {
			throw malformed();
		}
		List<Object> values = new ArrayList<>();
		for (int i = 1; i < parts.size(); i++) {
			values.add(value(ordering.keys().get(i - 1).type(), parts.get(i)));
		}
		return values;
	}

	private static JsonNode parse(String cursor) {
		try {
			return JSON.readTree(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException | JacksonException ex) {
			throw malformed();
		}
	}

	private static Object value(String type, JsonNode value) {
		Object read = switch (type) {
			case "integer" -> value.isInt() ? value.intValue() : null;
			case "text" -> value.isString() ? Texts.storable(value.asString()) : null;
			case "timestamptz" -> value.isString() ? moment(value.asString()) : null;
			default -> value.isNumber() ? value.doubleValue() : null;
		};
		if (read == null) {
			throw malformed();
		}
		return read;
	}

	private static OffsetDateTime moment(String text) {
		try {
			return OffsetDateTime.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw malformed();
		}
	}

	private static BadRequestException malformed() {
		return new BadRequestException(ErrorCode.BAD_CURSOR,
				"This is no cursor: hand back a cursor as it was given out, or leave it out");
	}

}
