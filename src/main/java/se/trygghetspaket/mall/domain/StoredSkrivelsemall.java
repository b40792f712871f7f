package se.trygghetspaket.mall.domain;

/**
 * Lagrad skrivelsemall: a paket's mall; {@code lockVersion} tells two editors apart.
 *
 * @param lockVersion 0 for what the product ships
 */
public record StoredSkrivelsemall(Skrivelsemall mall, long lockVersion) {

	/** What a paket has that nobody has given another. */
	public static StoredSkrivelsemall shipped() {
		return new StoredSkrivelsemall(StartMall.KORT.mall(), 0);
	}

}
