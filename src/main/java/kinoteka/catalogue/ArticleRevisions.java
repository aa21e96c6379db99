package kinoteka.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The states that articles had. They are kept by {@link Catalogue} alone. */
public interface ArticleRevisions extends Repository<ArticleRevision, UUID> {

	/** The kept states of an article, the latest first. */
	List<ArticleRevision> findByArticleIdOrderByNumberDesc(UUID articleId);

	/** One state of an article. */
	Optional<ArticleRevision> findByArticleIdAndNumber(UUID articleId, int number);

	/** The latest state of an article that had a name. */
	Optional<ArticleRevision> findFirstByNameOrderByReplacedAtDesc(String name);

}
