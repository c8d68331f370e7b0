package varyorigin

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/headerfix"
	"github.com/corsvet/corsvet/passes/internal/ignore"
	"github.com/corsvet/corsvet/passes/internal/passdoc"
	"github.com/corsvet/corsvet/passes/internal/prove"
)

// Analyzer is the varyorigin analyzer.
var Analyzer = &analysis.Analyzer{
	Name:     "varyorigin",
	Doc:      passdoc.Extract(doc, "varyorigin"),
	URL:      "https://pkg.go.dev/github.com/corsvet/corsvet/passes/varyorigin",
	Requires: []*analysis.Analyzer{exchange.Analyzer},
	Run:      prove.Run(ignore.Run(run)),
}

func run(pass *analysis.Pass) (any, error) {
	res := pass.ResultOf[exchange.Analyzer].(*exchange.Result)
	if res.VaryElsewhere {
		return nil, nil // it may be around every response of the package
	}
	edit := headerfix.New(pass, res)
	behind := res.Behind()
	var findings []*finding
	for _, r := range res.All() {
		if behind.Varies(r.Func) {
			continue
		}
		for _, f := range find(r.Outcomes, res.ByFunc(r)) {
			if f.kind == missing && reflects(r.Outcomes, res.ByFunc(r), f.at) && edit.AllowAll(f.at) != nil {
				continue // reflectedorigin has it say *, which depends on nothing
			}
			i := slices.IndexFunc(findings, func(other *finding) bool { return other.at == f.at })
			if i < 0 {
				findings = append(findings, &f)
				i = len(findings) - 1
			}
			if findings[i].kind == f.kind {
				findings[i].of = append(findings[i].of, response{r, f.related})
			}
		}
	}
	for _, f := range findings {
		report(pass, edit, f)
	}
	return nil, nil
}

// A finding is what is wrong with the Vary of a response.
type finding struct {
	kind    kind
	at      *exchange.Write // what to report
	related *exchange.Write // the write that depends on the Origin
	of      []response      // all that come to the same place
}

// A response has a write that depends on the Origin.
type response struct {
	*exchange.Response
	origin *exchange.Write
}

type kind int

const (
	missing    kind = iota
	presence        // missing, where only whether there is an Origin matters
	branch          // added for some origins only
	originOnly      // added for requests with an Origin only
	overwritten
	name
)

// find returns what is wrong with the Vary of a response, for each write that
// depends on the Origin. All are the outcomes of its function by any settings.
func find(outcomes, all []*exchange.Outcome) (findings []finding) {
	var cached, actual []*exchange.Outcome // what a cache may keep, and all but preflights
	for _, o := range outcomes {
		if !o.MayBePreflight() {
			actual = append(actual, o)
		}
		if !o.MayBePreflight() && o.MayBeKept() && !o.Failed && isKept(o.Status) {
			cached = append(cached, o)
		}
	}
	writes := dependent(cached, actual)
	for _, w := range writes {
		if isWildcard(cached, w) {
			continue
		}
		// That all may read is a mode of a function that echoes by other
		// settings: in it, every origin gets the same answer.
		if allowsAll(cached, w) && slices.ContainsFunc(all, func(o *exchange.Outcome) bool { return echoes(o) || o.Chosen() }) {
			continue
		}
		// Have: the response depends on the Origin, by the write w.
		if f, ok := judge(w, writes, cached); ok {
			findings = append(findings, f)
		}
	}
	return findings
}

// judge returns what is wrong with the Vary of the answers that w, one of the
// writes that depend on the Origin, makes, and of those that the same request
// gets with another Origin.
func judge(w *exchange.Write, writes []*exchange.Write, cached []*exchange.Outcome) (f finding, ok bool) {
	var allowed, without, with, blurred []*exchange.Outcome // blurred, or late
	for _, o := range cached {
		if o.AllowedBy() == w {
			allowed = append(allowed, o)
		}
	}
	allowedWithout, complete := false, true
	for _, o := range cached {
		by := o.AllowedBy()
		switch {
		case by != w && slices.Contains(writes, by):
			// It is judged by itself.
		case !slices.ContainsFunc(allowed, func(a *exchange.Outcome) bool { return !o.Contradicts(a) }):
			// Another request, or other settings.
		case o.LateVary():
			blurred = append(blurred, o) // lateheader reports that
		case o.Blurred():
			if by != nil {
				blurred = append(blurred, o)
			}
		case varies(o.Vary):
			with = append(with, o)
		case o.Tested() || echoes(o):
			without = append(without, o)
			allowedWithout = allowedWithout || by == w
		}
		complete = complete && o.Complete()
	}
	// Code out of sight may add Vary to all answers to the same request. Where it
	// is added late, once it no longer is will tell what is missing.
	without = slices.DeleteFunc(without, func(o *exchange.Outcome) bool {
		return slices.ContainsFunc(blurred, func(b *exchange.Outcome) bool { return !b.Contradicts(o) })
	})
	if len(without) == 0 || !complete && !slices.ContainsFunc(without, echoes) {
		return f, false
	}
	f.related = w
	for _, o := range without {
		if varies(o.Replaced) {
			f.kind, f.at = overwritten, o.ReplacedBy
			return f, true
		}
		for _, v := range o.Vary {
			if s, ok := v.String(); ok && cors.VaryHas(s, cors.AllowOrigin) {
				f.kind, f.at = name, v.Write
				return f, true
			}
		}
	}
	if len(with) > 0 && !allowedWithout {
		f.kind, f.at = branch, lastNaming(with[0].Vary)
		return f, true
	}
	f.kind, f.at = missing, w
	return f, true
}

// isWildcard reports whether w writes nothing but *, with credentials: that is
// wildcardcredentials' business.
func isWildcard(outcomes []*exchange.Outcome, w *exchange.Write) bool {
	return allowsAll(outcomes, w) && slices.ContainsFunc(outcomes, func(o *exchange.Outcome) bool {
		return o.AllowedBy() == w && o.Credentialed()
	})
}

// allowsAll reports whether w writes nothing but *.
func allowsAll(outcomes []*exchange.Outcome, w *exchange.Write) bool {
	return !slices.ContainsFunc(outcomes, func(o *exchange.Outcome) bool { return o.AllowedBy() == w && !o.Wildcard() })
}

// echoes reports whether an outcome sends back what comes from the Origin.
func echoes(o *exchange.Outcome) bool {
	return o.AllowedBy() != nil && o.AllowOrigin[0].DependsOnOrigin()
}

// reflects reports whether w sends an origin of the request's choice, and none
// with credentials.
func reflects(outcomes, all []*exchange.Outcome, w *exchange.Write) bool {
	var by []*exchange.Outcome
	for _, o := range outcomes {
		if o.AllowedBy() != w {
			continue
		}
		if o.Credentialed() {
			return false
		}
		by = append(by, o)
	}
	return len(exchange.Reflecting(by, all)) > 0
}

// isKept reports whether caches keep a response of a status, 0 if it is not
// known, without being told to (RFC 9110, 15.1).
func isKept(status int) bool {
	switch status {
	case 0, 200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501:
		return true
	}
	return false
}

// varies reports whether the values of Vary name Origin, or may.
func varies(vary []exchange.Value) bool {
	return slices.ContainsFunc(vary, func(v exchange.Value) bool {
		s, ok := v.String()
		return !ok || cors.VaryHas(s, cors.Origin)
	})
}

// lastNaming returns the write of the last of values of Vary that names Origin, or may:
// one of them does.
func lastNaming(vary []exchange.Value) *exchange.Write {
	for _, v := range slices.Backward(vary) {
		if varies([]exchange.Value{v}) {
			return v.Write
		}
	}
	return nil
}

// dependent returns the writes that make outcomes depend on the Origin: those
// whose value comes from it and, of requests that none of these answers, the
// first that is made for some origins and not for others, as all the outcomes
// show.
func dependent(outcomes, all []*exchange.Outcome) (writes []*exchange.Write) {
	for _, o := range outcomes {
		if w := o.AllowedBy(); echoes(o) && !o.Empty() && !slices.Contains(writes, w) {
			writes = append(writes, w)
		}
	}
	for _, o := range outcomes {
		answered := slices.ContainsFunc(outcomes, func(other *exchange.Outcome) bool { return echoes(other) && !other.Contradicts(o) })
		if o.AllowedBy() != nil && o.Tested() && !answered && isSelective(o, all) {
			return append(writes, o.AllowedBy())
		}
	}
	return writes
}

// isSelective reports whether what an outcome allows is sent for some origins
// and not for others, of all that the branches tell apart.
func isSelective(o *exchange.Outcome, all []*exchange.Outcome) bool {
	written := make(map[uint32]bool) // for which of them
	for _, other := range all {
		if !other.Contradicts(o) && other.Allows() == o.Allows() {
			written[other.OriginFacts()] = true
		}
	}
	return slices.ContainsFunc(all, func(other *exchange.Outcome) bool {
		return other.Tested() && !other.Contradicts(o) && !written[other.OriginFacts()]
	})
}

var messages = [...]string{
	missing:     "this response depends on the request's Origin but can leave without Vary: Origin, so caches give it to requests with another Origin, or with none",
	branch:      "caches give this answer to requests with another Origin, or with none, and theirs to it, for Vary: Origin is added only on this branch",
	overwritten: "this call replaces the Vary: Origin that was added before it",
	name:        "caches read request header names in Vary: this should be Origin",
}

var categories = [...]string{missing: "missing", branch: "branch", overwritten: "overwritten", name: "name"}

func report(pass *analysis.Pass, edit *headerfix.Editor, f *finding) {
	d := analysis.Diagnostic{
		Pos:      f.at.Node.Pos(),
		End:      f.at.Node.End(),
		Category: categories[f.kind],
		URL:      "#hdr-Analyzer_varyorigin",
		Message:  messages[f.kind],
	}
	if f.related != f.at {
		d.Related = []analysis.RelatedInformation{{
			Pos:     f.related.Node.Pos(),
			End:     f.related.Node.End(),
			Message: "this depends on the request's Origin",
		}}
	}
	if !prove.Trying(pass) {
		d.SuggestedFixes = fixes(edit, f)
	}
	pass.Report(d)
}

func fixes(edit *headerfix.Editor, f *finding) []analysis.SuggestedFix {
	switch f.kind {
	case branch:
		return vary(edit, f, func(r response) []analysis.TextEdit { return edit.MoveVary(r.Response, r.origin, f.at) })
	case overwritten:
		return edit.Fix(f.at, fixkind.AddToVary, append(others(edit, f), edit.KeepVary(f.at))...)
	case name:
		added := others(edit, f)
		if len(added) == 1 && len(f.of) == 1 {
			if moved := edit.RenameVary(f.of[0].Response, f.of[0].origin, f.at); moved != nil {
				return edit.Fix(f.at, fixkind.NameOrigin, moved)
			}
		}
		return edit.Fix(f.at, fixkind.NameOrigin, append(added, edit.NameOrigin(f.at))...)
	}
	return vary(edit, f, func(r response) []analysis.TextEdit { return edit.AddVary(r.Response, r.origin) })
}

// vary returns the fixes that end the dependence on the Origin, if it is one of
// nothing, or else add Vary to all responses.
func vary(edit *headerfix.Editor, f *finding, add func(response) []analysis.TextEdit) []analysis.SuggestedFix {
	var edits [][]analysis.TextEdit
	for _, r := range f.of {
		edits = append(edits, add(r))
	}
	return slices.Concat(
		edit.Fix(f.related, fixkind.AllowAll, edit.AllowAll(f.related)),
		edit.Fix(f.at, fixkind.AddVary, edits...),
	)
}

// others returns the edits that add Vary: Origin to responses which can leave
// without what is wrong with their Vary too, and then lack it.
func others(edit *headerfix.Editor, f *finding) [][]analysis.TextEdit {
	var edits [][]analysis.TextEdit
	for _, r := range f.of {
		if slices.ContainsFunc(r.Outcomes, func(o *exchange.Outcome) bool { return lacks(o, f) }) {
			if moved := replaced(r, f.at); moved != nil {
				edits = append(edits, edit.MoveVary(r.Response, r.origin, moved))
			} else {
				edits = append(edits, edit.AddVary(r.Response, r.origin))
			}
		}
	}
	return edits
}

// replaced returns the write of Vary: Origin that by replaces, if it is one.
func replaced(r response, by *exchange.Write) *exchange.Write {
	var found *exchange.Write
	for _, o := range r.Outcomes {
		for _, v := range o.Replaced {
			if s, ok := v.String(); o.ReplacedBy != by || !ok || !cors.VaryHas(s, cors.Origin) {
				continue
			}
			if found != nil && found != v.Write {
				return nil
			}
			found = v.Write
		}
	}
	return found
}

// lacks reports whether an outcome by a branch on the Origin, or with an echo,
// has no Vary: Origin, and would not have it if what f is about were right.
func lacks(o *exchange.Outcome, f *finding) bool {
	if !o.Tested() && !echoes(o) || o.MayBePreflight() || !o.MayBeKept() || o.Failed || !isKept(o.Status) {
		return false
	}
	misspelt := f.kind == name && slices.ContainsFunc(o.Vary, func(v exchange.Value) bool { return v.Write == f.at })
	return !misspelt && !varies(o.Vary) && !varies(o.Replaced)
}
