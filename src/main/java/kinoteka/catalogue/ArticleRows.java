package kinoteka.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code article} and {@code finding}, written many rows at a time. */
final class ArticleRows {

	private static final String STATES = """
			select id, name, origin, revision, encode(content_hash, 'hex') as content_hash, grammar_revision, characters
			from article
			""";

	private static final String SAVE = """
			insert into article (id, name, origin, revision, content_hash, grammar_revision, format, text, title,
				meta_description, introduction, closing, language, promised, confidence, characters, unrecognised,
				created_at, updated_at)
			select id, name, origin, revision, decode(content_hash, 'hex'), grammar_revision, format, text, title,
				meta_description, introduction, closing, language, promised, confidence, characters, unrecognised,
				now(), now()
			from unnest(:id::uuid[], :name::text[], :origin::text[], :revision::integer[], :contentHash::text[],
				:grammarRevision::integer[], :format::text[], :text::text[], :title::text[],
				:metaDescription::text[], :introduction::text[], :closing::text[], :language::text[],
				:promised::integer[], :confidence::float8[], :characters::integer[], :unrecognised::integer[])
				as draft (id, name, origin, revision, content_hash, grammar_revision, format, text, title,
				meta_description, introduction, closing, language, promised, confidence, characters, unrecognised)
			on conflict (name) do update set origin = excluded.origin, revision = excluded.revision,
				content_hash = excluded.content_hash, grammar_revision = excluded.grammar_revision,
				format = excluded.format, text = excluded.text, title = excluded.title,
				meta_description = excluded.meta_description, introduction = excluded.introduction,
				closing = excluded.closing, language = excluded.language, promised = excluded.promised,
				confidence = excluded.confidence, characters = excluded.characters,
				unrecognised = excluded.unrecognised, updated_at = greatest(article.created_at, now())
			""";

	private static final String SAVE_FINDINGS = """
			insert into finding (article_id, position, code, severity, message, source_start, source_end,
				source_line, source_column, quote_start, quote_length)
			select * from unnest(:article::uuid[], :position::integer[], :code::text[], :severity::text[],
				:message::text[], :start::integer[], :end::integer[], :line::integer[], :column::integer[],
				:quoteStart::integer[], :quoteLength::integer[])
			""";

	private final JdbcClient jdbc;

	ArticleRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The articles with some names. */
	Map<String, ArticleState> states(Collection<String> names) {
		Map<String, ArticleState> states = new HashMap<>();
		this.jdbc.sql(STATES + "where name = any(:names::text[])")
			.param("names", Column.of(names, (name) -> name))
			.query(ArticleRows::state)
			.list()
			.forEach((state) -> states.put(state.name(), state));
		return states;
	}

	private static ArticleState state(ResultSet row, int number) throws SQLException {
		return new ArticleState(row.getObject("id", UUID.class), row.getString("name"), row.getString("origin"),
				row.getInt("revision"), row.getString("content_hash"), row.getInt("grammar_revision"),
				row.getInt("characters"));
	}

	/** The articles that hold some content, by name. */
	List<ArticleState> holding(String contentHash) {
		return this.jdbc.sql(STATES + "where content_hash = decode(:hash, 'hex') order by name")
			.param("hash", contentHash)
			.query(ArticleRows::state)
			.list();
	}

	/** Where each article came from, by name. */
	List<ArticlePlace> places() {
		return this.jdbc.sql("select name, origin from article order by name")
			.query((row, number) -> new ArticlePlace(row.getString(1), row.getString(2)))
			.list();
	}

	/**
	 * Under which ids and numbers drafts are kept. An id is made from the name, unless an
	 * article that was renamed has that one; who comes back goes on counting.
	 */
	List<ArticleRow> rows(Collection<ArticleDraft> drafts, Map<String, ArticleState> kept) {
		List<String> fresh = drafts.stream().map(ArticleDraft::name).filter((name) -> !kept.containsKey(name)).toList();
		Map<String, UUID> former = formerIds(fresh);
		Map<UUID, Integer> last = lastRevisions(
				fresh.stream().map((name) -> former.getOrDefault(name, naturalId(name))).toList());
		return drafts.stream().map((draft) -> {
			ArticleState state = kept.get(draft.name());
			return (state != null) ? changed(draft, state)
					: created(draft, former.getOrDefault(draft.name(), naturalId(draft.name())), last);
		}).toList();
	}

	private static UUID naturalId(String name) {
		return NaturalId.of("article", name);
	}

	private static ArticleRow changed(ArticleDraft draft, ArticleState state) {
		int step = state.contentHash().equals(draft.contentHash()) ? 0 : 1;
		return ArticleRow.of(state.id(), state.revision() + step, draft);
	}

	private ArticleRow created(ArticleDraft draft, UUID wished, Map<UUID, Integer> last) {
		UUID id = wished;
		for (int tries = 2; !last.containsKey(id); tries++) {
			id = NaturalId.of("article", draft.name(), tries);
			last.putAll(lastRevisions(List.of(id)));
		}
		return ArticleRow.of(id, last.getOrDefault(id, 0) + 1, draft);
	}

	/** The ids of articles that had some names and are gone. */
	private Map<String, UUID> formerIds(Collection<String> names) {
		Map<String, UUID> former = new HashMap<>();
		this.jdbc.sql("""
				select distinct on (name) name, article_id from article_revision
				where name = any(:names::text[]) and not exists (select from article where id = article_id)
				order by name, replaced_at desc
				""").param("names", Column.of(names, (name) -> name)).query((row) -> {
			former.put(row.getString(1), row.getObject(2, UUID.class));
		});
		return former;
	}

	/** The last revisions of ids that no article has, 0 if there is none. */
	private Map<UUID, Integer> lastRevisions(Collection<UUID> ids) {
		Map<UUID, Integer> last = new HashMap<>();
		this.jdbc.sql("""
				select id, coalesce((select max(number) from article_revision where article_id = asked.id), 0)
				from unnest(:ids::uuid[]) as asked (id) where not exists (select from article where id = asked.id)
				""").param("ids", Column.of(ids, (id) -> id)).query((row) -> {
			last.put(row.getObject(1, UUID.class), row.getInt(2));
		});
		return last;
	}

	void save(List<ArticleRow> rows) {
		this.jdbc.sql(SAVE)
			.param("id", Column.of(rows, ArticleRow::id))
			.param("name", Column.of(rows, (row) -> row.draft().name()))
			.param("origin", Column.of(rows, (row) -> row.draft().origin()))
			.param("revision", Column.of(rows, ArticleRow::revision))
			.param("contentHash", Column.of(rows, (row) -> row.draft().contentHash()))
			.param("grammarRevision", Column.of(rows, (row) -> row.draft().grammarRevision()))
			.param("format", Column.of(rows, (row) -> row.draft().format()))
			.param("text", Column.of(rows, (row) -> row.draft().text()))
			.param("title", Column.of(rows, (row) -> row.draft().title()))
			.param("metaDescription", Column.of(rows, (row) -> row.draft().metaDescription()))
			.param("introduction", Column.of(rows, (row) -> row.draft().introduction()))
			.param("closing", Column.of(rows, (row) -> row.draft().closing()))
			.param("language", Column.of(rows, (row) -> row.draft().language()))
			.param("promised", Column.of(rows, (row) -> row.draft().promised()))
			.param("confidence", Column.of(rows, (row) -> row.draft().confidence()))
			.param("characters", Column.of(rows, (row) -> row.draft().characters()))
			.param("unrecognised", Column.of(rows, (row) -> row.draft().unrecognised()))
			.update();
		saveFindings(rows);
	}

	/** Gives an article another name and place. */
	void rename(UUID id, String name, @Nullable String origin) {
		this.jdbc.sql("update article set name = :name, origin = :origin where id = :id")
			.param("id", id)
			.param("name", name)
			.param("origin", origin)
			.update();
	}

	void remove(Collection<UUID> ids) {
		this.jdbc.sql("delete from article where id = any(:ids::uuid[])")
			.param("ids", Column.of(ids, (id) -> id))
			.update();
	}

	private void saveFindings(List<ArticleRow> articles) {
		this.jdbc.sql("delete from finding where article_id = any(:articles::uuid[])")
			.param("articles", Column.of(articles, ArticleRow::id))
			.update();
		List<FindingRow> rows = new ArrayList<>();
		articles.forEach((article) -> rows.addAll(FindingRow.of(article)));
		this.jdbc.sql(SAVE_FINDINGS)
			.param("article", Column.of(rows, FindingRow::article))
			.param("position", Column.of(rows, FindingRow::position))
			.param("code", Column.of(rows, (row) -> row.draft().code()))
			.param("severity", Column.of(rows, (row) -> row.draft().severity()))
			.param("message", Column.of(rows, (row) -> row.draft().message()))
			.param("start", Column.of(rows, (row) -> row.place(SourceDraft::start)))
			.param("end", Column.of(rows, (row) -> row.place(SourceDraft::end)))
			.param("line", Column.of(rows, (row) -> row.place(SourceDraft::line)))
			.param("column", Column.of(rows, (row) -> row.place(SourceDraft::column)))
			.param("quoteStart", Column.of(rows, (row) -> row.place(SourceDraft::quoteStart)))
			.param("quoteLength", Column.of(rows, (row) -> row.place(SourceDraft::quoteLength)))
			.update();
	}

	private record FindingRow(UUID article, int position, FindingDraft draft) {

		static List<FindingRow> of(ArticleRow article) {
			List<FindingRow> rows = new ArrayList<>();
			article.draft()
				.findings()
				.forEach((finding) -> rows.add(new FindingRow(article.id(), rows.size() + 1, finding)));
			return rows;
		}

		@Nullable Integer place(Function<SourceDraft, Integer> part) {
			SourceDraft source = this.draft.source();
			return (source != null) ? part.apply(source) : null;
		}

	}

}
