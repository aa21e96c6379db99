package kinoteka.article;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

import kinoteka.article.Plan.Entry;
import kinoteka.article.Plan.FactStyle;
import kinoteka.article.Plan.Introduction;
import kinoteka.article.Plan.Labels;
import kinoteka.article.Plan.MetaPlace;
import kinoteka.article.Plan.Reading;
import kinoteka.article.Plan.TitlePlace;
import kinoteka.article.Plan.Tongue;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes an article by a plan, and says what should be read in it. */
final class Author {

	private final Plan plan;

	private final Pool pool;

	private final List<Part> parts = new ArrayList<>();

	private Author(Plan plan) {
		this.plan = plan;
		this.pool = Pool.of(plan.sheet().tongue());
	}

	static String text(Plan plan) {
		String text = Pen.write(plan, new Author(plan).parts());
		return switch (plan.sheet().lineEnd()) {
			case LF -> text;
			case CRLF -> text.replace("\n", "\r\n");
			case CR -> text.replace('\n', '\r');
		};
	}

	static byte[] bytes(Plan plan) {
		String text = text(plan);
		return switch (plan.sheet().encoding()) {
			case UTF_8 -> text.getBytes(UTF_8);
			case UTF_8_MARKED -> ("\uFEFF" + text).getBytes(UTF_8);
			case UTF_16LE -> text.getBytes(UTF_16LE);
			case UTF_16LE_MARKED -> ("\uFEFF" + text).getBytes(UTF_16LE);
			case UTF_16BE -> text.getBytes(UTF_16BE);
			case UTF_16BE_MARKED -> ("\uFEFF" + text).getBytes(UTF_16BE);
			case WINDOWS_1251 -> narrow(text);
		};
	}

	/** No editor writes windows-1251 where it has no such letters. */
	private static byte[] narrow(String text) {
		Charset narrow = Charset.forName("windows-1251");
		return text.getBytes(narrow.newEncoder().canEncode(text) ? narrow : UTF_8);
	}

	static Reading reading(Plan plan) {
		Author author = new Author(plan);
		boolean promises = plan.frame().introduction() == Introduction.DIGITS
				|| plan.frame().introduction() == Introduction.WORDS;
		boolean titled = plan.frame().title() != TitlePlace.NONE || plan.frame().meta() != MetaPlace.NONE;
		return new Reading(titled ? author.pool.one("title") : null,
				plan.frame().meta() != MetaPlace.NONE ? author.pool.one("meta") : null,
				promises ? author.promised() : null,
				plan.entries().stream().map((entry) -> new Script(plan, entry).film()).toList());
	}

	private int promised() {
		return this.plan.entries().size() + (this.plan.frame().promiseHolds() ? 0 : 2);
	}

	private List<Part> parts() {
		if (this.plan.frame().meta() == MetaPlace.HEAD) {
			this.parts.add(new Part.Front(this.pool.one("title"), this.pool.one("meta")));
		}
		meta(MetaPlace.TOP_PARAGRAPH, MetaPlace.TOP_BULLETS, MetaPlace.TOP_LINES);
		if (this.plan.frame().title() != TitlePlace.NONE) {
			this.parts.add(new Part.Title(this.pool.one("title")));
		}
		introduction();
		for (int i = 0; i < this.plan.entries().size(); i++) {
			this.parts.add(film(i + 1, this.plan.entries().get(i)));
		}
		if (this.plan.frame().closing()) {
			this.parts.add(new Part.Prose(this.pool.one("closing")));
		}
		meta(MetaPlace.TAIL_PARAGRAPH, MetaPlace.TAIL_BULLETS, MetaPlace.TAIL_LINES);
		return this.parts;
	}

	private void introduction() {
		String number = switch (this.plan.frame().introduction()) {
			case NONE, PLAIN -> "";
			case DIGITS -> String.valueOf(promised());
			case WORDS -> this.pool.at("numbers", promised() - 2);
		};
		if (!number.isEmpty()) {
			String sentence = this.pool.at("promise", this.plan.entries().getFirst().title());
			this.parts.add(new Part.Prose(sentence.replace("{0}", number)));
		}
		else if (this.plan.frame().introduction() == Introduction.PLAIN) {
			this.parts.add(new Part.Prose(this.pool.one("introduction")));
		}
	}

	private void meta(MetaPlace paragraph, MetaPlace bullets, MetaPlace lines) {
		MetaPlace place = this.plan.frame().meta();
		String title = this.pool.one("title");
		String meta = this.pool.one("meta");
		if (place == paragraph) {
			this.parts.add(new Part.Prose(metaBlock()));
		}
		else if (place == bullets) {
			this.parts.add(new Part.Prose(metaLabel()));
			this.parts.add(new Part.Bullets(List.of("Title: " + title, "Description: " + meta)));
		}
		else if (place == lines) {
			this.parts.add(new Part.Lines(List.of("Meta title: " + title, "Meta description: " + meta)));
		}
	}

	private String metaLabel() {
		return this.plan.frame().russianMeta() ? "Мета-теги:" : "Meta tags:";
	}

	private String metaBlock() {
		return metaLabel() + " - Title: " + this.pool.one("title") + " - Description: " + this.pool.one("meta");
	}

	private Part film(int number, Entry entry) {
		Script script = new Script(this.plan, entry);
		boolean tail = number == this.plan.entries().size() && this.plan.frame().meta() == MetaPlace.TAIL_INLINE;
		List<Part> body = new ArrayList<>(description(script.paragraphs()));
		facts(body, script.facts());
		if (tail) {
			body.add(withTail(body.removeLast()));
		}
		return new Part.Film(number, script.heading(), body);
	}

	private Part withTail(Part last) {
		String tail = " " + metaBlock();
		return switch (last) {
			case Part.Prose prose -> new Part.Prose(prose.text() + tail);
			case Part.Labelled labelled -> new Part.Labelled(labelled.label(), labelled.text() + tail);
			case Part.Bullets bullets -> {
				List<String> items = new ArrayList<>(bullets.items());
				items.add(items.removeLast() + tail);
				yield new Part.Bullets(items);
			}
			default -> throw new IllegalArgumentException("no place for a tail: " + last);
		};
	}

	private List<Part> description(List<String> paragraphs) {
		List<Part> body = new ArrayList<>();
		for (String paragraph : paragraphs) {
			boolean labelled = body.isEmpty() && this.plan.body().labels() != Labels.NONE;
			body.add(labelled ? new Part.Labelled(label("label.description", ""), paragraph)
					: new Part.Prose(paragraph));
		}
		return body;
	}

	private void facts(List<Part> body, List<String> facts) {
		FactStyle style = this.plan.body().facts();
		if (style == FactStyle.BULLETS && !facts.isEmpty()) {
			body.add(new Part.Labelled(label("label.facts", ""), ""));
			body.add(new Part.Bullets(facts));
			return;
		}
		for (int i = 0; i < facts.size(); i++) {
			String number = (style == FactStyle.NUMBERED) ? " " + (i + 1) : "";
			body.add(new Part.Labelled(label("label.fact", number), facts.get(i)));
		}
	}

	/** The French put a blank before a colon. */
	private String label(String key, String number) {
		String blank = this.plan.sheet().hardBlanks() ? "\u00A0" : " ";
		return this.pool.one(key) + number + (this.plan.sheet().tongue() == Tongue.FR ? blank : "") + ":";
	}

}
