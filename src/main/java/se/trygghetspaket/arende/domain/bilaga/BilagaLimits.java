package se.trygghetspaket.arende.domain.bilaga;

/**
 * Bilagors gränser: how large and how many the bilagor of a version may be.
 *
 * @param maxBytes the size of the largest file
 * @param maxCount the most bilagor
 */
public record BilagaLimits(long maxBytes, int maxCount) {

	/**
	 * Refuses a file of this size.
	 * @throws BilagaRefused if it is empty or too large
	 */
	public void requireSize(long bytes) {
		if (bytes == 0) {
			throw new BilagaRefused(BilagaFault.EMPTY);
		}
		if (bytes > this.maxBytes) {
			throw new BilagaRefused(BilagaFault.TOO_LARGE);
		}
	}

}
