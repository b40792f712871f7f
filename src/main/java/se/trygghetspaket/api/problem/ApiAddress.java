package se.trygghetspaket.api.problem;

/** Which addresses other programs call. */
final class ApiAddress {

	private ApiAddress() {
	}

	/**
	 * Whether an address is below {@code /api}, that of the OpenAPI description or of the
	 * open data.
	 */
	static boolean isApi(String contextPath, String address) {
		String path = address.substring(Math.min(contextPath.length(), address.length()));
		return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/v3/api-docs")
				|| path.equals("/oppna-data") || path.startsWith("/oppna-data/");
	}

}
