package kinoteka.article.model;

/**
 * How much of an article was understood, in UTF-16 units.
 *
 * @param characters the length of the article
 * @param recognised how many characters some rule claimed
 * @param unrecognised how many no rule claimed
 */
public record Coverage(int characters, int recognised, int unrecognised) {
}
