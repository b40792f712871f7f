package se.trygghetspaket.start.web;

import java.util.List;

/**
 * The start page.
 *
 * @param works whether cases ever wait for the reader
 * @param tasks what waits for the reader, longest waiting first
 * @param latest for one for whom nothing ever waits: what was handed in last
 * @param meeting the next meeting, for the secretary only
 * @param mayMeet whether the reader keeps the meetings
 * @param finance whether the reader has finance's desk
 * @param accounts how many accounts there are, for an administrator only
 */
record StartView(Welcome welcome, boolean works, List<Task> tasks, List<Task> latest, List<YearPanel> years,
		List<MeetingPanel> meeting, boolean mayMeet, NewsPanel news, boolean finance, List<Integer> accounts) {
}
