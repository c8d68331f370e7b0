package exchange

import (
	"maps"
	"slices"
)

// fork returns a domain that knows what d does, so that either may learn more. What is
// known of the package they share.
func (d *domain) fork() *domain {
	c := *d
	c.ran, c.inlined, c.incomplete, c.responses = maps.Clone(d.ran), maps.Clone(d.inlined), maps.Clone(d.incomplete), maps.Clone(d.responses)
	c.received, c.merged, c.lazy, c.outgoing = maps.Clone(d.received), maps.Clone(d.merged), maps.Clone(d.lazy), maps.Clone(d.outgoing)
	c.written, c.buffered, c.late, c.timely = maps.Clone(d.written), maps.Clone(d.buffered), maps.Clone(d.late), maps.Clone(d.timely)
	c.again, c.follows, c.served, c.lateVary = maps.Clone(d.again), maps.Clone(d.follows), maps.Clone(d.served), maps.Clone(d.lateVary)
	c.setters, c.routers, c.continues, c.ranges = maps.Clone(d.setters), maps.Clone(d.routers), maps.Clone(d.continues), maps.Clone(d.ranges)
	c.responders, c.holders, c.parts, c.handlers = maps.Clone(d.responders), maps.Clone(d.holders), maps.Clone(d.parts), maps.Clone(d.handlers)
	c.byTest, c.made, c.among, c.searched = maps.Clone(d.byTest), maps.Clone(d.made), maps.Clone(d.among), maps.Clone(d.searched)
	c.presence, c.entries, c.texts, c.settings = maps.Clone(d.presence), maps.Clone(d.entries), maps.Clone(d.texts), maps.Clone(d.settings)
	c.elements, c.joins, c.absent, c.lengths = maps.Clone(d.elements), maps.Clone(d.joins), maps.Clone(d.absent), maps.Clone(d.lengths)
	c.ensured, c.asks, c.declared, c.computed, c.undecided, c.either, c.failing, c.unsets = maps.Clone(d.ensured), maps.Clone(d.asks), maps.Clone(d.declared), maps.Clone(d.computed), maps.Clone(d.undecided), maps.Clone(d.either), maps.Clone(d.failing), maps.Clone(d.unsets)
	c.splits, c.filled = maps.Clone(d.splits), maps.Clone(d.filled)
	c.ofErrors, c.ofOrigin, c.verdicts, c.urls, c.lists = maps.Clone(d.ofErrors), maps.Clone(d.ofOrigin), maps.Clone(d.verdicts), maps.Clone(d.urls), maps.Clone(d.lists)
	c.predicates, c.loose, c.methods, c.whole = maps.Clone(d.predicates), maps.Clone(d.loose), maps.Clone(d.methods), maps.Clone(d.whole)
	c.asking, c.droppedFrom, c.ofKey = maps.Clone(d.asking), maps.Clone(d.droppedFrom), maps.Clone(d.ofKey)
	c.answered, c.lines, c.options, c.sinks = maps.Clone(d.answered), maps.Clone(d.lines), maps.Clone(d.options), maps.Clone(d.sinks)
	c.resumed = cloneLists(d.resumed)
	c.lookups = cloneLists(d.lookups)
	c.comparisons = cloneLists(d.comparisons)
	c.commits = cloneLists(d.commits)
	c.outcomes = slices.Clip(d.outcomes)
	c.methodIDs = slices.Clip(d.methodIDs)
	c.hostIDs = slices.Clip(d.hostIDs)
	c.siteIDs = slices.Clip(d.siteIDs)
	c.loginIDs = slices.Clip(d.loginIDs)
	c.soughtIDs = slices.Clip(d.soughtIDs)
	c.scriptIDs = slices.Clip(d.scriptIDs)
	c.starSearches = slices.Clip(d.starSearches)
	c.proofs = d.proofs.clip()
	return &c
}

// cloneLists returns a copy of a map whose lists may grow.
func cloneLists[K comparable, V any](lists map[K][]V) map[K][]V {
	out := maps.Clone(lists)
	for k, list := range out {
		out[k] = slices.Clip(list)
	}
	return out
}
