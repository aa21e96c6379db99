package kinoteka.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import kinoteka.catalogue.Catalogue;
import kinoteka.catalogue.Drafts;
import kinoteka.catalogue.ListingDraft;
import kinoteka.platform.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The way through every list, in every order. */
@SpringBootTest
@DatabaseTest
class PagingTests {

	private static final String PAGE = "(first: $first, after: $after, last: $last, before: $before";

	private static final String NONE = "";

	private Questions questions;

	@BeforeEach
	void fill(@Autowired ExecutionGraphQlService service, @Autowired Catalogue catalogue, @Autowired JdbcClient jdbc) {
		this.questions = new Questions(service);
		jdbc.sql("truncate article, article_revision, film, import_run cascade").update();
		ListingDraft[] listings = IntStream.range(0, 23)
			.mapToObj((i) -> Drafts.listing("Film " + (char) ('a' + i % 7) + i, (i % 5 == 0) ? null : 1950 + i % 4,
					IntStream.range(0, i % 3).mapToObj((n) -> "Fact " + n).toArray(String[]::new)))
			.toArray(ListingDraft[]::new);
		catalogue.replace(List.of(Drafts.article("many.txt", listings)));
		IntStream.range(0, 6)
			.forEach((i) -> catalogue.replace(List.of(Drafts.article("few-" + i + ".txt", listings[i], listings[20]))));
		jdbc.sql("insert into import_run (kind, started_at, status) select 'IMPORT', now(), 'RUNNING'"
				+ " from generate_series(1, 7)")
			.update();
		jdbc.sql("""
				insert into import_outcome (run_id, article, outcome, reason, article_id)
				select max(id), 'a' || n, case when n % 3 = 0 then 'QUARANTINED' else 'CREATED' end,
					case when n % 3 = 0 then 'why' end, case when n % 3 <> 0 then gen_random_uuid() end
				from import_run, generate_series(1, 9) n group by n
				""").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "films", "films orderBy: {field: YEAR, direction: DESC}", "films orderBy: {field: TITLE}",
			"films orderBy: {field: TITLE, direction: DESC}", "films orderBy: {field: FACT_COUNT, direction: DESC}",
			"films orderBy: [{field: FACT_COUNT, direction: DESC}, {field: YEAR}]",
			"films orderBy: [{field: YEAR, direction: DESC}, {field: ARTICLE_COUNT}, {field: TITLE, direction: DESC}]",
			"films orderBy: {field: IMPORTED_AT}", "films orderBy: {field: ARTICLE_COUNT}",
			"films filter: {hasYear: true, not: {title: {contains: \"film c\"}}}", "facts", "articles", "findings",
			"findings filter: {severity: WARNING}", "importRuns", "decade(by: {startYear: 1950}) { films",
			"decade(by: {startYear: 1950}) { films orderBy: {field: FACT_COUNT}",
			"article(by: {name: \"many.txt\"}) { listings", "article(by: {name: \"many.txt\"}) { findings",
			"film(by: {slug: \"film-g20\"}) { facts", "film(by: {slug: \"film-g20\"}) { listings",
			"importRun(number: 0) { outcomes" })
	void meetsEverythingOnceInBothDirections(String list) {
		String asked = list.replace("number: 0", "number: " + newestRun());
		List<String> all = walk(asked, 100, "first", "after");
		assertThat(all).as(list).doesNotHaveDuplicates().hasSizeGreaterThan(1);
		assertThat(count(asked)).isEqualTo(all.size());
		for (int size : new int[] { 1, 2, 5, all.size() - 1, all.size() }) {
			assertThat(walk(asked, size, "first", "after")).as("%s forwards by %d", list, size).isEqualTo(all);
			assertThat(walk(asked, size, "last", "before")).as("%s backwards by %d", list, size).isEqualTo(all);
		}
		assertThat(between(asked, all.getFirst(), all.getLast(), "first")).isEqualTo(inner(all, 0, 5));
		assertThat(between(asked, all.getFirst(), all.getLast(), "last"))
			.isEqualTo(inner(all, Math.max(0, all.size() - 7), 5));
	}

	private static List<String> inner(List<String> all, int from, int most) {
		return all.subList(1, all.size() - 1).stream().skip(from).limit(most).toList();
	}

	private int newestRun() {
		return this.questions.data("{ importRuns(first: 1) { nodes { number } } }")
			.at("/importRuns/nodes/0/number")
			.asInt();
	}

	private int count(String list) {
		return find(this.questions.data(document(list), Map.of()), "totalCount").asInt();
	}

	/** The cursors met on the way, in the order of the list. */
	private List<String> walk(String list, int size, String count, String cursor) {
		List<String> met = new ArrayList<>();
		Map<String, Object> variables = new HashMap<>(Map.of(count, size));
		boolean forwards = count.equals("first");
		JsonNode info;
		do {
			JsonNode data = this.questions.data(document(list), variables);
			info = find(data, "pageInfo");
			List<String> cursors = find(data, "edges").valueStream()
				.map((edge) -> edge.get("cursor").asString())
				.toList();
			assertThat(info.get("startCursor").asString(NONE)).isEqualTo(cursors.isEmpty() ? NONE : cursors.getFirst());
			assertThat(info.get("endCursor").asString(NONE)).isEqualTo(cursors.isEmpty() ? NONE : cursors.getLast());
			assertThat(info.get(forwards ? "hasPreviousPage" : "hasNextPage").asBoolean())
				.isEqualTo(variables.containsKey(cursor));
			met.addAll(forwards ? met.size() : 0, cursors);
			variables.put(cursor, info.get(forwards ? "endCursor" : "startCursor").asString(NONE));
		}
		while (info.get(forwards ? "hasNextPage" : "hasPreviousPage").asBoolean());
		return met;
	}

	private List<String> between(String list, String after, String before, String count) {
		JsonNode data = this.questions.data(document(list), Map.of("after", after, "before", before, count, 5));
		return find(data, "edges").valueStream().map((edge) -> edge.get("cursor").asString()).toList();
	}

	private static String document(String list) {
		String outer = list.contains(") { ") ? list.substring(0, list.lastIndexOf(") { ") + 4) : "";
		String[] inner = list.substring(outer.length()).split(" ", 2);
		return "query($first: Int, $after: String, $last: Int, $before: String) { " + outer + inner[0] + PAGE
				+ ((inner.length > 1) ? ", " + inner[1] : "")
				+ ") { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
				+ (outer.isEmpty() ? "" : " }");
	}

	private static JsonNode find(JsonNode data, String field) {
		return data.findValue(field);
	}

}
