package kinoteka.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.data.relational.core.mapping.Table;

/**
 * A finding as it is kept.
 *
 * @param articleId the article's id
 * @param position its place among the article's findings, from 1
 * @param draft what was noticed
 */
@Table("finding")
record FindingRow(UUID articleId, int position, FindingDraft draft) {

	static List<FindingRow> of(ArticleRow article) {
		List<FindingRow> rows = new ArrayList<>();
		article.draft()
			.findings()
			.forEach((finding) -> rows.add(new FindingRow(article.id(), rows.size() + 1, finding)));
		return rows;
	}

}
