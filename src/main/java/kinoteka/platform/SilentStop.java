package kinoteka.platform;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;

/**
 * Says nothing more once a person stops the application while it starts: that everything
 * at work is interrupted then is no news.
 */
class SilentStop extends TurboFilter implements ApplicationListener<SpringApplicationEvent> {

	@Override
	public void onApplicationEvent(SpringApplicationEvent event) {
		if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
			switch (event) {
				case ApplicationPreparedEvent prepared -> logging.addTurboFilter(this);
				case ApplicationReadyEvent ready -> logging.getTurboFilterList().remove(this);
				default -> {
					// A start that failed is told before the application is stopped.
				}
			}
		}
	}

	@Override
	public FilterReply decide(@Nullable Marker marker, Logger logger, Level level, @Nullable String format,
			Object @Nullable [] parameters, @Nullable Throwable failure) {
		return (level.isGreaterOrEqual(Level.INFO) && isStopping()) ? FilterReply.DENY : FilterReply.NEUTRAL;
	}

	/** The JVM takes no more hooks once it stops. */
	private static boolean isStopping() {
		Thread hook = new Thread();
		try {
			Runtime.getRuntime().addShutdownHook(hook);
			Runtime.getRuntime().removeShutdownHook(hook);
			return false;
		}
		catch (IllegalStateException ex) {
			return true;
		}
	}

}
