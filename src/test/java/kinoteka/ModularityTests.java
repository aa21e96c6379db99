package kinoteka;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void packagesUseOnlyWhatTheyDeclare() {
		ApplicationModules.of(KinotekaApplication.class).verify();
	}

}
