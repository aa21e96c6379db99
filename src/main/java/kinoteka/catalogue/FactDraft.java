package kinoteka.catalogue;

/**
 * A labelled statement as it enters the catalogue.
 *
 * @param text the statement, without its label; not empty
 * @param source where it stands
 */
public record FactDraft(String text, SourceDraft source) {
}
