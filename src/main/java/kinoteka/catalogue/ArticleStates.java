package kinoteka.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** What is kept of articles, as far as it takes to tell whether they changed. */
interface ArticleStates extends Repository<ArticleState, UUID> {

	/** Without the text, which may be long. */
	String STATE = """
			select id, name, origin, revision, content_hash, grammar_revision, characters, created_at from article
			""";

	@Query(STATE + "where name in (:names)")
	List<ArticleState> named(Collection<String> names);

	@Query(STATE + "where content_hash = :contentHash order by name")
	List<ArticleState> holding(String contentHash);

	@Query("select name, origin from article order by name")
	List<ArticlePlace> places();

	@Modifying
	@Query("update article set name = :name, origin = :origin where id = :id")
	void rename(UUID id, String name, @Nullable String origin);

	/** Deletes articles with all that they say. */
	void deleteAllById(Iterable<UUID> ids);

}
