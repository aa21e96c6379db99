package kinoteka.importing;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class StartupImportTests {

	@Test
	void saysInOneLineWhyTheArticlesWereNotImported(CapturedOutput output) {
		Imports imports = Mockito.mock(Imports.class, (call) -> {
			throw new IllegalStateException("outside", new IllegalStateException("The disk is full."));
		});
		ImportSettings settings = new Binder(
				new MapConfigurationPropertySource(Map.of("kinoteka.import.folder", "src/test")))
			.bindOrCreate("kinoteka.import", ImportSettings.class);
		new StartupImport(imports, settings, new MockEnvironment()).run(new DefaultApplicationArguments());
		assertThat(output.getAll().lines().filter((line) -> line.contains("The disk is full."))).hasSize(1);
		assertThat(output.getAll()).contains("by the command import").doesNotContain("\tat ");
	}

}
