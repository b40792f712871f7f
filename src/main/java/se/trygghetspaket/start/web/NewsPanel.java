package se.trygghetspaket.start.web;

import java.util.List;

import se.trygghetspaket.notis.News;
import se.trygghetspaket.notis.NotisLine;
import se.trygghetspaket.web.Sentence;
import se.trygghetspaket.language.PageTime;

/** What has happened since the reader was here. */
record NewsPanel(Sentence since, List<NotisLine> lines) {

	static NewsPanel of(News news) {
		return new NewsPanel(
				news.visited() ? Sentence.of("start.news.visit", PageTime.moment(news.since()))
						: Sentence.of("start.news.recent", PageTime.date(news.since())),
				news.happened().stream().map(NotisLine::of).toList());
	}

}
