package kinoteka.catalogue;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/** Rows in the text format of {@code COPY}, as PostgreSQL's manual has it. */
final class CopyText {

	private final StringBuilder text = new StringBuilder();

	private boolean atStart = true;

	/** Adds a value to the row: a word, a number, a time, an id, or several words. */
	void cell(@Nullable Object value) {
		if (!this.atStart) {
			this.text.append('\t');
		}
		this.atStart = false;
		switch (value) {
			case null -> this.text.append("\\N");
			case Collection<?> words -> escape(array(words));
			default -> escape(value.toString());
		}
	}

	void endRow() {
		this.text.append('\n');
		this.atStart = true;
	}

	private static String array(Collection<?> words) {
		StringBuilder array = new StringBuilder("{");
		for (Object word : words) {
			array.append((array.length() > 1) ? ",\"" : "\"")
				.append(word.toString().replace("\\", "\\\\").replace("\"", "\\\""))
				.append('"');
		}
		return array.append('}').toString();
	}

	private void escape(String value) {
		for (int at = 0; at < value.length(); at++) {
			char character = value.charAt(at);
			switch (character) {
				case '\\' -> this.text.append("\\\\");
				case '\n' -> this.text.append("\\n");
				case '\r' -> this.text.append("\\r");
				case '\t' -> this.text.append("\\t");
				default -> this.text.append(character);
			}
		}
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
