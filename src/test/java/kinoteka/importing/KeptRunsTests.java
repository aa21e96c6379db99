package kinoteka.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import kinoteka.catalogue.Change;
import kinoteka.catalogue.Difference;
import kinoteka.catalogue.FindingCounts;
import kinoteka.catalogue.Page;
import kinoteka.catalogue.Position;
import kinoteka.catalogue.Slice;
import kinoteka.platform.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@DatabaseTest
class KeptRunsTests {

	private static final Slice ALL = new Slice(100, false, null, null);

	@Autowired
	KeptRuns kept;

	@Autowired
	ImportOutcomes outcomes;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void empty() {
		CatalogueContents.empty(this.jdbc);
	}

	@Test
	void pagesThroughRunsFromTheNewestToTheOldest() {
		List<Integer> numbers = List.of(add("IMPORT"), add("REMOVE"), add("UNDO"), add("RESTORE"), add("IMPORT"));
		List<Integer> met = new ArrayList<>();
		@Nullable Position after = null;
		Page<ImportRun> page;
		do {
			page = this.kept.page(new Slice(2, false, after, null));
			page.entries().forEach((entry) -> met.add(entry.item().id()));
			after = page.entries().getLast().position();
		}
		while (page.hasNext());
		assertThat(met).isEqualTo(numbers.reversed());
		assertThat(items(this.kept.page(new Slice(2, true, null, after)))).extracting(ImportRun::id)
			.containsExactly(numbers.get(2), numbers.get(1));
	}

	@Test
	void leavesDryRunsOut() {
		int dry = add("DRY_RUN");
		int run = add("IMPORT");
		assertThat(items(this.kept.page(ALL))).extracting(ImportRun::id).containsExactly(run);
		assertThat(this.kept.count()).isOne();
		assertThat(this.kept.withNumber(dry)).isEmpty();
		assertThat(this.kept.withNumber(run)).isPresent();
	}

	@Test
	void countsWhatEachRunDid() {
		int busy = add("IMPORT");
		int idle = add("IMPORT");
		this.outcomes.note(busy, List.of(created("a.txt"), created("b.txt"),
				Outcome.quarantined("c.txt", "It is empty."), Outcome.unchanged("d.txt"), Outcome.skipped("e.jpg")));
		Map<Integer, OutcomeCounts> counts = this.kept.counts(List.of(busy, idle));
		assertThat(counts).containsOnly(Map.entry(busy, new OutcomeCounts(busy, 2, 0, 0, 0, 1, 1, 1)),
				Map.entry(idle, new OutcomeCounts(idle, 0, 0, 0, 0, 0, 0, 0)));
		assertThat(counts.values()).extracting(OutcomeCounts::told).containsExactlyInAnyOrder(3, 0);
	}

	@Test
	void tellsFirstWhatCouldNotBeTaken() {
		int run = add("IMPORT");
		this.outcomes.note(run,
				List.of(created("a.txt"), created("b.txt"), Outcome.quarantined("c.txt", "It is empty.")));
		Page<ImportOutcome> all = outcomes(run, ALL);
		assertThat(items(all)).extracting(ImportOutcome::article).containsExactly("c.txt", "a.txt", "b.txt");
		assertThat(items(all).getFirst().reason()).isEqualTo("It is empty.");
		Position first = all.entries().getFirst().position();
		assertThat(items(outcomes(run, new Slice(1, false, first, null)))).extracting(ImportOutcome::article)
			.containsExactly("a.txt");
	}

	@Test
	void givesEachRunThePageThatItWouldGetAlone() {
		int one = add("IMPORT");
		int other = add("IMPORT");
		int idle = add("IMPORT");
		this.outcomes.note(one, List.of(created("a.txt"), created("b.txt"), created("c.txt")));
		this.outcomes.note(other, List.of(created("b.txt")));
		Slice slice = new Slice(2, true, null, null);
		Map<Integer, Page<ImportOutcome>> pages = this.kept.outcomes(List.of(one, other, idle), slice);
		assertThat(pages).containsOnlyKeys(one, other, idle);
		pages.forEach((run, page) -> assertThat(page).isEqualTo(outcomes(run, slice)));
		assertThat(items(outcomes(one, slice))).extracting(ImportOutcome::article).containsExactly("b.txt", "c.txt");
	}

	@Test
	@Timeout(30)
	void holdsNoConnectionOnceItHasAnswered() {
		int run = add("IMPORT");
		for (int i = 0; i < 15; i++) {
			assertThat(this.kept.counts(List.of(run))).containsOnlyKeys(run);
			assertThat(items(outcomes(run, ALL))).isEmpty();
		}
	}

	@Test
	void keepsWhatCameAndWentWithAnArticle() {
		int run = add("IMPORT");
		UUID id = UUID.randomUUID();
		Change change = new Change(Change.Kind.RENAMED, id, 3, 4, new Difference(1, 2, 3, 4, 5, 6, 7),
				new FindingCounts(0, 8, 9));
		this.outcomes.note(run, List.of(Outcome.renamed("a.txt", null, "b.txt", change)));
		assertThat(items(outcomes(run, ALL))).containsExactly(new ImportOutcome(run, "b.txt", "RENAMED", null, "a.txt",
				null, id, 3, 4, 1, 2, 3, 4, 5, 6, 7, 0, 8, 9));
	}

	private Page<ImportOutcome> outcomes(int run, Slice slice) {
		return this.kept.outcomes(List.of(run), slice).values().iterator().next();
	}

	private int add(String kind) {
		return this.jdbc
			.sql("insert into import_run (kind, started_at, status) values (:kind, now(), 'RUNNING') returning id")
			.param("kind", kind)
			.query((row, number) -> row.getInt(1))
			.single();
	}

	private static Outcome created(String article) {
		return Outcome.of(article,
				new Change(Change.Kind.CREATED, UUID.randomUUID(), null, 1, Difference.NONE, FindingCounts.NONE));
	}

	private static <T> List<T> items(Page<T> page) {
		return page.entries().stream().map(Page.Entry::item).toList();
	}

}
