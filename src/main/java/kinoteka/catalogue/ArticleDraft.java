package kinoteka.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Transient;

/**
 * An article as it enters the catalogue. No string of a draft has U+0000 or an unpaired
 * surrogate: PostgreSQL keeps neither.
 *
 * @param name the name that it is known by
 * @param origin the file that it came from; null if that is its name in the library's
 * folder
 * @param contentHash SHA-256 of its bytes, 64 hexadecimal digits
 * @param grammarRevision the revision of the grammar that read it, 1 or more
 * @param format TEXT, MARKDOWN or HTML
 * @param text its text
 * @param title its title
 * @param metaDescription the description that it gives of itself to search engines
 * @param introduction what stands before the first listing
 * @param closing what stands behind the last listing and belongs to no film
 * @param language its language as a two-letter code
 * @param promised how many films it says it lists
 * @param confidence how sure the choice of the listings is, from 0 to 1
 * @param characters its length in UTF-16 units
 * @param unrecognised how many of them no rule claimed
 * @param listings its entries, in order
 * @param findings what was noticed, in order
 */
public record ArticleDraft(String name, @Nullable String origin, String contentHash, int grammarRevision, String format,
		String text, @Nullable String title, @Nullable String metaDescription, @Nullable String introduction,
		@Nullable String closing, @Nullable String language, @Nullable Integer promised, double confidence,
		int characters, int unrecognised, @Transient List<ListingDraft> listings,
		@Transient List<FindingDraft> findings) {

	public ArticleDraft {
		listings = List.copyOf(listings);
		findings = List.copyOf(findings);
	}

}
