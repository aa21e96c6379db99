package kinoteka.article.document;

import java.nio.charset.Charset;

import kinoteka.article.model.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecoderTests {

	private static final String TEXT = """
			Эти 6 картин показывают, что камера умеет делать со снегом.\r
			\r
			#1 Письма с ледяной дороги — 1981\r
			\r
			У него 48 часов, и ни одного свидетеля, который его помнит. Режиссёр «Зимы» снимал это в Ярославле.\r
			""";

	@ParameterizedTest
	@ValueSource(strings = { "windows-1251", "KOI8-R", "IBM866", "UTF-8", "UTF-16" })
	void readsRussianInTheCharsetsThatItWasWrittenIn(String charset) {
		String text = charset.equals("KOI8-R") || charset.equals("IBM866")
				? TEXT.replace('—', '-').replaceAll("[«»]", "\"") : TEXT;
		SourceText source = Decoder.decode(text.getBytes(Charset.forName(charset)));
		assertThat(source.text().replace("\uFEFF", "")).isEqualTo(text);
	}

	@Test
	void takesALineInWindowsCyrillicForWindows() {
		String text = TEXT.substring(0, TEXT.indexOf("У него") + 15);
		SourceText source = Decoder.decode(text.getBytes(Charset.forName("windows-1251")));
		assertThat(source.charset()).isEqualTo(Charset.forName("windows-1251"));
		assertThat(source.text()).isEqualTo(text);
	}

}
