package kinoteka.article.extraction.heading;

import java.util.List;

/**
 * Reads the titles of a list together: what most entries have at the same end, of the
 * same kind, is no part of a title in any of them.
 */
public final class TitleTemplate {

	/** All fields, in this order: each sees what the ones before it left. */
	public static final TitleTemplate WHOLE = new TitleTemplate(
			List.of(new CounterPrefix(), new DatePrefix(), new TypedSuffix(), new CreditSuffix(), new PersonSuffix(),
					new PersonPrefix(), new OtherTitle(), new RemarkSuffix()));

	private final List<TemplateField> fields;

	private TitleTemplate(List<TemplateField> fields) {
		this.fields = fields;
	}

	/**
	 * The same headings with titles that hold titles only.
	 * @param headings the headings of a list, in order
	 * @return as many, in the same order
	 */
	public List<Heading> read(List<Heading> headings) {
		List<Heading> read = headings;
		for (TemplateField field : this.fields) {
			read = field.taken(read);
		}
		return read;
	}

	/** The names of the fields. */
	public List<String> names() {
		return this.fields.stream().map((field) -> field.getClass().getSimpleName()).toList();
	}

	/**
	 * The template without one field, to see what it is worth.
	 * @param name the name of the field
	 * @return another template
	 */
	public TitleTemplate without(String name) {
		return new TitleTemplate(
				this.fields.stream().filter((field) -> !field.getClass().getSimpleName().equals(name)).toList());
	}

}
