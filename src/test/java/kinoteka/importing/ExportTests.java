package kinoteka.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import kinoteka.catalogue.ExportedFilm;
import kinoteka.catalogue.ExportedFilms;
import kinoteka.platform.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * What an export says. {@code -Dkinoteka.golden=write} writes the golden files anew: read
 * the difference before you commit it.
 */
@SpringBootTest
@DatabaseTest
class ExportTests {

	private static final Path GOLDEN = Path.of("src/test/resources/golden/export");

	private static final boolean WRITE = "write".equals(System.getProperty("kinoteka.golden"));

	@TempDir
	Path folder;

	@Autowired
	Imports imports;

	@Autowired
	ExportedFilms films;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@BeforeEach
	void empty() {
		this.jdbc.sql("truncate article, film, import_run cascade").update();
	}

	@ParameterizedTest
	@CsvSource({ "JSON, films.json", "CSV, films.csv" })
	void saysOfTheSeedArticleWhatItSaidBefore(ExportFormat format, String file) throws IOException {
		this.imports.run(List.of(Path.of("import-data/soviet-wwii-films.txt")));
		// How sure it is changes whenever weights are learnt anew.
		String exported = export(format).replaceAll("\"confidence\":0\\.\\d+", "\"confidence\":1.0");
		if (WRITE) {
			Files.writeString(GOLDEN.resolve(file), exported);
		}
		assertThat(exported).isEqualTo(Files.readString(GOLDEN.resolve(file)));
	}

	@Test
	void anEmptyCatalogueIsAnEmptyArrayOrARowOfNames() throws IOException {
		assertThat(export(ExportFormat.JSON)).isEqualTo("[]\n");
		assertThat(export(ExportFormat.CSV)).startsWith("slug,title,").endsWith(",articles\r\n").hasLineCount(1);
	}

	@Test
	void writesFilmsInTheOrderOfTheirSlugs() throws IOException {
		Samples.writeArticles(this.folder, 130);
		this.imports.run(List.of(this.folder));
		List<String> slugs = json().findValuesAsString("slug");
		assertThat(slugs).hasSize(131).isSorted();
		assertThat(csv().stream().skip(1).map(List::getFirst)).containsExactlyElementsOf(slugs);
	}

	@Test
	void gathersWhatArticlesSayAboutAFilm() throws IOException {
		Samples.write(this.folder, "b.md", """
				# Two films to see

				## Stalker (1979)
				Director: Andrei Tarkovsky
				Country: USSR
				Running time: 161 min
				Fact: The second one.

				## Mirror (1975)
				Director: Andrei Tarkovsky
				""");
		Samples.write(this.folder, "a.md", """
				# Two films to see

				## STALKER / Сталкер (1979)
				Director: Andrei Tarkovsky, *Somebody Else*
				Fact: The **first** one.

				## Solaris (1972)
				Director: Andrei Tarkovsky
				""");
		this.imports.run(List.of(this.folder));
		JsonNode film = json().get(2);
		assertThat(film.get("title").asString()).isEqualTo("STALKER");
		assertThat(film.get("originalTitle").asString()).isEqualTo("Сталкер");
		assertThat(strings(film.get("otherTitles"))).containsExactly("Stalker");
		assertThat(film.get("decade").asString()).isEqualTo("1970s");
		assertThat(strings(film.at("/details/directors"))).containsExactly("Andrei Tarkovsky", "Somebody Else");
		assertThat(strings(film.at("/details/countries"))).containsExactly("USSR");
		assertThat(film.at("/details/runningTimeMinutes").asInt()).isEqualTo(161);
		assertThat(film.get("facts").findValuesAsString("text")).containsExactly("The first one.", "The second one.");
		assertThat(film.get("facts").findValuesAsString("article")).containsExactly("a.md", "b.md");
		assertThat(film.at("/facts/0/source/line").asInt()).isEqualTo(5);
		assertThat(film.at("/facts/0/source/quote").asString()).contains("The **first** one.");
		assertThat(film.get("listings").findValuesAsString("title")).containsExactly("STALKER", "Stalker");
		assertThat(film.at("/listings/1/position").asInt()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1" })
	void disarmsFormulas(String formula) throws IOException {
		List<String> row = row(formula);
		assertThat(row.get(1)).isEqualTo("'" + formula);
		assertThat(row.get(3)).isEqualTo("Plain; '" + formula);
		assertThat(row.get(12)).isEqualTo("'" + formula + "\nPlain");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a,b", "a \"b\"", "a\nb", "a\rb", "a\r\nb", "a;b", " a ", "\\", "'", "#a", "1=1" })
	void keepsEveryOtherCellToTheCharacter(String text) throws IOException {
		assertThat(row(text).get(1)).isEqualTo(text);
	}

	@Test
	void quotesWhatWouldEndACell() throws IOException {
		StringWriter out = new StringWriter();
		new CsvFilmWriter(out).write(film("a, \"b\"\r\nc"));
		assertThat(out.toString()).contains("\r\nslug,\"a, \"\"b\"\"\r\nc\",,").endsWith("\r\n");
	}

	@Test
	void isOfOneMomentWhateverHappensMeanwhile() throws IOException {
		Samples.writeArticles(this.folder, 200);
		this.imports.run(List.of(this.folder));
		TransactionTemplate other = new TransactionTemplate(this.transactions);
		other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		List<ExportedFilm> read = new ArrayList<>();
		this.films.forEach((film) -> {
			read.add(film);
			other.executeWithoutResult(
					(status) -> this.jdbc.sql("with gone as (delete from listing returning film_id) delete from film")
						.update());
		});
		assertThat(read).hasSize(201);
		assertThat(this.jdbc.sql("select count(*) from film").query(Integer.class).single()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "JSON", "CSV" })
	void endsWhenNobodyReadsAnyMore(ExportFormat format) throws IOException {
		Samples.writeArticles(this.folder, 100);
		this.imports.run(List.of(this.folder));
		OutputStream closed = new OutputStream() {
			@Override
			public void write(int octet) throws IOException {
				throw new IOException("Broken pipe");
			}
		};
		assertThatIOException().isThrownBy(() -> new Export(this.films, format).write(closed))
			.withMessage("Broken pipe");
	}

	private String export(ExportFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new Export(this.films, format).write(out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private JsonNode json() throws IOException {
		return JsonMapper.shared().readTree(export(ExportFormat.JSON));
	}

	private List<List<String>> csv() throws IOException {
		return rows(export(ExportFormat.CSV));
	}

	/** A row with this title, which is its second other title and its first fact too. */
	private static List<String> row(String title) throws IOException {
		StringWriter out = new StringWriter();
		new CsvFilmWriter(out).write(film(title));
		return rows(out.toString()).get(1);
	}

	private static ExportedFilm film(String title) {
		ExportedFilm.Source source = new ExportedFilm.Source(0, 1, 1, 1, "");
		ExportedFilm.Details details = new ExportedFilm.Details(List.of(), List.of(), List.of(), List.of(), null);
		return new ExportedFilm("slug", title, null, List.of("Plain", title), null, null, details, null,
				List.of(new ExportedFilm.Fact(title, "a.txt", source), new ExportedFilm.Fact("Plain", "a.txt", source)),
				List.of());
	}

	private static List<List<String>> rows(String csv) throws IOException {
		try (var rows = CsvMapper.builder()
			.enable(CsvReadFeature.WRAP_AS_ARRAY)
			.build()
			.readerForListOf(String.class)
			.<List<String>>readValues(csv)) {
			return rows.readAll();
		}
	}

	private static List<String> strings(JsonNode array) {
		return array.values().stream().map(JsonNode::asString).toList();
	}

}
