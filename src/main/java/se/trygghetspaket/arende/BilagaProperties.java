package se.trygghetspaket.arende;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import se.trygghetspaket.arende.domain.bilaga.BilagaLimits;

/**
 * What may be a bilaga.
 *
 * @param maxFileSize the largest file; the server's own limit on uploads is above it
 * @param maxCount the most bilagor of a case
 */
@ConfigurationProperties("trygghetspaket.bilaga")
record BilagaProperties(@DefaultValue("10MB") DataSize maxFileSize, @DefaultValue("20") int maxCount) {

	BilagaLimits limits() {
		return new BilagaLimits(this.maxFileSize.toBytes(), this.maxCount);
	}

}
