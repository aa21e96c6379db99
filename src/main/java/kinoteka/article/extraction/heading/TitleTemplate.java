package kinoteka.article.extraction.heading;

import java.util.List;

/**
 * Reads the titles of a list together: what most entries have at the same end, of the
 * same kind, is no part of a title in any of them.
 *
 * @param fields what can stand there, in order: each sees what the ones before it left
 */
public record TitleTemplate(List<TemplateField> fields) {

	/** All fields. */
	public static final TitleTemplate WHOLE = new TitleTemplate(
			List.of(new CounterPrefix(), new DatePrefix(), new TypedSuffix(), new CreditSuffix(), new PersonSuffix(),
					new PersonPrefix(), new OtherTitle(), new RemarkSuffix()));

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

}
