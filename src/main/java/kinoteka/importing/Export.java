package kinoteka.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import kinoteka.catalogue.ExportedFilm;
import kinoteka.catalogue.ExportedFilms;

/** Writes the catalogue down, film by film. */
final class Export {

	private final ExportedFilms films;

	private final ExportFormat format;

	Export(ExportedFilms films, ExportFormat format) {
		this.films = films;
		this.format = format;
	}

	/**
	 * Writes all films, in UTF-8.
	 * @param out where to; it stays open
	 * @return how many there were
	 * @throws IOException if it cannot be written to
	 */
	int write(OutputStream out) throws IOException {
		Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		FilmWriter writer = this.format.writer(text);
		try {
			int count = this.films.forEach((film) -> write(film, writer));
			writer.end();
			text.flush();
			return count;
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private static void write(ExportedFilm film, FilmWriter writer) {
		try {
			writer.write(film);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
