package kinoteka.importing;

import java.io.IOException;
import java.io.Writer;

import kinoteka.catalogue.ExportedFilm;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** An array of films, one a line. */
final class JsonFilmWriter implements FilmWriter {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private final Writer out;

	private boolean empty = true;

	JsonFilmWriter(Writer out) {
		this.out = out;
	}

	@Override
	public void write(ExportedFilm film) throws IOException {
		this.out.write((this.empty ? "[\n" : ",\n") + MAPPER.writeValueAsString(film));
		this.empty = false;
	}

	@Override
	public void end() throws IOException {
		this.out.write(this.empty ? "[]\n" : "\n]\n");
	}

}
