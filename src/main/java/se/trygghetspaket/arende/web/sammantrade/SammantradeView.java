package se.trygghetspaket.arende.web.sammantrade;

import java.util.List;

/**
 * A meeting, as one reader sees it.
 *
 * @param lines the cases on it that the reader may see
 * @param waiting the cases that can be put on it; none for who may not
 */
record SammantradeView(SammantradeHead head, List<AgendaLine> lines, List<WaitingLine> waiting, boolean mayEdit) {
}
