package kinoteka.platform;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Refuses a port that is taken before anything is started. */
class PortCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		if (context instanceof WebServerApplicationContext) {
			check(context.getEnvironment(), "server", 8080);
			check(context.getEnvironment(), "management.server", 0);
		}
	}

	private static void check(Environment environment, String server, int usual) {
		int port = environment.getProperty(server + ".port", Integer.class, usual);
		String address = environment.getProperty(server + ".address", "");
		if (port > 0) {
			bind(port, address.isEmpty() ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
		}
	}

	private static void bind(int port, InetSocketAddress address) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(address);
		}
		catch (IOException ex) {
			throw new PortInUseException(port, ex);
		}
	}

}
