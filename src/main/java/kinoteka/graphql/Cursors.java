package kinoteka.graphql;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import kinoteka.catalogue.Ordering;
import kinoteka.catalogue.Position;

/**
 * Positions as the opaque text that clients hand back: the ordering's name, its direction
 * and the position's values. They are separated by U+0000, which no text of the database
 * holds.
 */
final class Cursors {

	private static final String SEPARATOR = "\0";

	private Cursors() {
	}

	static String write(Ordering ordering, Position position) {
		List<String> parts = new ArrayList<>(List.of(name(ordering)));
		position.values().forEach((value) -> parts.add(value.toString()));
		byte[] bytes = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	static Position read(Ordering ordering, String cursor) {
		List<String> parts = parts(cursor);
		if (!parts.getFirst().equals(name(ordering))) {
			throw new BadRequestException(ErrorCode.BAD_CURSOR,
					"This cursor was given out for another list or another order: leave it out to start again");
		}
		if (parts.size() != ordering.columns().size() + 1) {
			throw malformed();
		}
		List<Object> values = new ArrayList<>();
		for (int i = 1; i < parts.size(); i++) {
			values.add(value(ordering.columns().get(i - 1).type(), parts.get(i)));
		}
		return new Position(values);
	}

	private static String name(Ordering ordering) {
		return ordering.name() + (ordering.descending() ? " descending" : "");
	}

	private static List<String> parts(String cursor) {
		try {
			ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
			String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
			return Arrays.asList(text.split(SEPARATOR, -1));
		}
		catch (IllegalArgumentException | CharacterCodingException ex) {
			throw malformed();
		}
	}

	private static Object value(Class<?> type, String text) {
		try {
			return type.equals(Integer.class) ? (Object) Integer.valueOf(text) : text;
		}
		catch (NumberFormatException ex) {
			throw malformed();
		}
	}

	private static BadRequestException malformed() {
		return new BadRequestException(ErrorCode.BAD_CURSOR,
				"This is no cursor: hand back a cursor as it was given out, or leave it out");
	}

}
