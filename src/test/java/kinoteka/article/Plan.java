package kinoteka.article;

import java.util.List;

import kinoteka.article.model.Article;
import kinoteka.article.model.Format;
import kinoteka.article.model.Listing;
import kinoteka.article.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * How an article is written. Any plan can be written: where two choices do not go
 * together, {@link Author} takes the nearest that do.
 */
record Plan(Sheet sheet, Headings headings, Body body, Frame frame, List<Entry> entries) {

	String fileName() {
		return switch (this.sheet.format()) {
			case TEXT -> "article.txt";
			case MARKDOWN -> "article.md";
			case HTML -> "article.html";
		};
	}

	/** What the article is written on. */
	record Sheet(Format format, Tongue tongue, Encoding encoding, LineEnd lineEnd, boolean hardBlanks) {
	}

	/** How its headings look. */
	record Headings(Mark mark, Rank rank, Form form, boolean bold) {
	}

	/** How descriptions and facts stand under a heading. */
	record Body(Labels labels, FactStyle facts, boolean tight) {
	}

	/** What stands around the listings. */
	record Frame(TitlePlace title, MetaPlace meta, Introduction introduction, boolean promiseHolds, boolean closing,
			boolean russianMeta) {
	}

	/** One film: which title, how many paragraphs and facts, and whether it is dated. */
	record Entry(int title, int paragraphs, int facts, boolean dated) {
	}

	enum Tongue {

		EN, RU, DE, FR, ES

	}

	enum Encoding {

		UTF_8, UTF_8_MARKED, UTF_16LE, UTF_16LE_MARKED, UTF_16BE, UTF_16BE_MARKED, WINDOWS_1251

	}

	enum LineEnd {

		LF, CRLF, CR

	}

	enum Mark {

		LINE, H1, H2, H3, ITEM

	}

	enum Rank {

		NONE, DOT, BRACKET, HASH, HASH_COLON, COUNTDOWN

	}

	enum Form {

		BRACKETS, YEAR_FIRST, ORIGINAL, DASH, COMMA, GUILLEMETS, QUOTES

	}

	enum Labels {

		INLINE, BOLD, OWN_LINE, BOLD_OWN_LINE, NONE

	}

	enum FactStyle {

		REPEATED, NUMBERED, BULLETS

	}

	enum TitlePlace {

		NONE, LINE, HEADING

	}

	enum MetaPlace {

		NONE, TAIL_INLINE, TAIL_PARAGRAPH, TAIL_BULLETS, TAIL_LINES, TOP_PARAGRAPH, TOP_BULLETS, TOP_LINES, HEAD

	}

	enum Introduction {

		NONE, PLAIN, DIGITS, WORDS

	}

	/**
	 * What the parser should read, as lines for people to compare.
	 *
	 * @param title the article's title
	 * @param meta its meta description
	 * @param promised how many films it promises
	 * @param films what it says of each film
	 */
	record Reading(@Nullable String title, @Nullable String meta, @Nullable Integer promised, List<Film> films) {

		static Reading of(Article article) {
			return new Reading(folded(article.title()), folded(article.metaDescription()), article.promised(),
					article.listings().stream().map(Reading::film).toList());
		}

		private static Film film(Listing listing) {
			return Film.of(folded(listing.title()), listing.originalTitle(), listing.year(),
					folded(listing.description()),
					listing.facts().stream().map((fact) -> folded(fact.text())).toList());
		}

		private static @Nullable String folded(@Nullable Passage passage) {
			return (passage == null) ? null : folded(passage.text());
		}

		static String folded(String text) {
			return text.replaceAll("[\\s\u00A0]+", " ").strip();
		}

		/** What it says of one film. Of two titles, either may be the original one. */
		record Film(String title, @Nullable String other, @Nullable Integer year, @Nullable String description,
				List<String> facts) {

			static Film of(String title, @Nullable String other, @Nullable Integer year, @Nullable String description,
					List<String> facts) {
				return (other != null && other.compareTo(title) < 0) ? new Film(other, title, year, description, facts)
						: new Film(title, other, year, description, facts);
			}

		}

	}

}
