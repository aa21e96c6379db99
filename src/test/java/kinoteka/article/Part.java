package kinoteka.article;

import java.util.List;

/** A part of an article that is being written. */
sealed interface Part {

	/** What stands in the head of a page, or in front matter. */
	record Front(String title, String meta) implements Part {
	}

	/** The article's title. */
	record Title(String text) implements Part {
	}

	/** A paragraph. */
	record Prose(String text) implements Part {
	}

	/** A paragraph of several lines. */
	record Lines(List<String> lines) implements Part {
	}

	/** A label with its colon, and what stands behind it; nothing if a list follows. */
	record Labelled(String label, String text) implements Part {
	}

	/** A list with bullets. */
	record Bullets(List<String> items) implements Part {
	}

	/** A listing. */
	record Film(int number, String name, List<Part> body) implements Part {
	}

}
