package kinoteka.catalogue;

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

	private static final String SAVE = """
			insert into article (id, name, content_hash, grammar_revision, format, text, title, meta_description,
				introduction, closing, language, promised, confidence, characters, unrecognised, created_at,
				updated_at)
			select id, name, decode(content_hash, 'hex'), grammar_revision, format, text, title, meta_description,
				introduction, closing, language, promised, confidence, characters, unrecognised, now(), now()
			from unnest(:id::uuid[], :name::text[], :contentHash::text[], :grammarRevision::integer[],
				:format::text[], :text::text[], :title::text[], :metaDescription::text[], :introduction::text[],
				:closing::text[], :language::text[], :promised::integer[], :confidence::float8[],
				:characters::integer[], :unrecognised::integer[])
				as draft (id, name, content_hash, grammar_revision, format, text, title, meta_description,
				introduction, closing, language, promised, confidence, characters, unrecognised)
			on conflict (name) do update set content_hash = excluded.content_hash,
				grammar_revision = excluded.grammar_revision, format = excluded.format, text = excluded.text,
				title = excluded.title, meta_description = excluded.meta_description,
				introduction = excluded.introduction, closing = excluded.closing, language = excluded.language,
				promised = excluded.promised, confidence = excluded.confidence, characters = excluded.characters,
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

	static UUID id(String article) {
		return NaturalId.of("article", article);
	}

	boolean has(String name, String contentHash, int grammarRevision) {
		return this.jdbc.sql("""
				select exists (select from article where name = :name and content_hash = decode(:hash, 'hex')
					and grammar_revision = :revision)
				""")
			.param("name", name)
			.param("hash", contentHash)
			.param("revision", grammarRevision)
			.query(Boolean.class)
			.single();
	}

	Map<String, Change> compare(Collection<ArticleDraft> drafts) {
		Map<String, Revision> kept = new HashMap<>();
		this.jdbc.sql("""
				select name, encode(content_hash, 'hex') as content_hash, grammar_revision
				from article where name = any(:names::text[])
				""")
			.param("names", Column.of(drafts, ArticleDraft::name))
			.query(Revision.class)
			.list()
			.forEach((revision) -> kept.put(revision.name(), revision));
		Map<String, Change> changes = new HashMap<>();
		drafts.forEach((draft) -> changes.put(draft.name(), Revision.of(draft).comparedTo(kept.get(draft.name()))));
		return changes;
	}

	void save(List<ArticleDraft> drafts) {
		this.jdbc.sql(SAVE)
			.param("id", Column.of(drafts, (draft) -> id(draft.name())))
			.param("name", Column.of(drafts, ArticleDraft::name))
			.param("contentHash", Column.of(drafts, ArticleDraft::contentHash))
			.param("grammarRevision", Column.of(drafts, ArticleDraft::grammarRevision))
			.param("format", Column.of(drafts, ArticleDraft::format))
			.param("text", Column.of(drafts, ArticleDraft::text))
			.param("title", Column.of(drafts, ArticleDraft::title))
			.param("metaDescription", Column.of(drafts, ArticleDraft::metaDescription))
			.param("introduction", Column.of(drafts, ArticleDraft::introduction))
			.param("closing", Column.of(drafts, ArticleDraft::closing))
			.param("language", Column.of(drafts, ArticleDraft::language))
			.param("promised", Column.of(drafts, ArticleDraft::promised))
			.param("confidence", Column.of(drafts, ArticleDraft::confidence))
			.param("characters", Column.of(drafts, ArticleDraft::characters))
			.param("unrecognised", Column.of(drafts, ArticleDraft::unrecognised))
			.update();
		saveFindings(drafts);
	}

	private void saveFindings(List<ArticleDraft> drafts) {
		this.jdbc.sql("delete from finding where article_id = any(:articles::uuid[])")
			.param("articles", Column.of(drafts, (draft) -> id(draft.name())))
			.update();
		List<FindingRow> rows = new ArrayList<>();
		drafts.forEach((draft) -> rows.addAll(FindingRow.of(draft)));
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

	/** What tells two states of an article apart. */
	private record Revision(String name, String contentHash, int grammarRevision) {

		static Revision of(ArticleDraft draft) {
			return new Revision(draft.name(), draft.contentHash(), draft.grammarRevision());
		}

		Change comparedTo(@Nullable Revision kept) {
			if (kept == null) {
				return Change.CREATED;
			}
			return equals(kept) ? Change.UNCHANGED : Change.UPDATED;
		}

	}

	private record FindingRow(UUID article, int position, FindingDraft draft) {

		static List<FindingRow> of(ArticleDraft article) {
			List<FindingRow> rows = new ArrayList<>();
			UUID id = id(article.name());
			article.findings().forEach((finding) -> rows.add(new FindingRow(id, rows.size() + 1, finding)));
			return rows;
		}

		@Nullable Integer place(Function<SourceDraft, Integer> part) {
			SourceDraft source = this.draft.source();
			return (source != null) ? part.apply(source) : null;
		}

	}

}
