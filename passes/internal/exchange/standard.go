package exchange

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"unicode"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// standard interprets the functions of the standard library that pass texts
// and headers on, or look at them.
func (d *domain) standard(x *flow.Exec, st *flow.State, f *types.Func, c *flow.Call) (flow.Value, bool) {
	if f.Pkg() == nil {
		return flow.Value{}, false
	}
	if f.Pkg().Path() == "cmp" && f.Name() == "Or" {
		return d.or(x, c), true
	}
	c = c.Map(textIn)
	if !d.tracksHeaders() {
		if v, ok := d.cookieStandard(x, f, c); ok {
			return v, true
		}
	}
	switch f.Pkg().Path() {
	case "net/url":
		return d.urlCall(x, st, f, c)
	case "os":
		return d.noVariable(x, f, c)
	case "maps":
		switch {
		case f.Name() == "All" && isContainer(c.Args[0]), f.Name() == "Collect" && isContainer(c.Args[0]):
			return c.Args[0], true
		case (f.Name() == "Copy" || f.Name() == "Insert") && len(c.Args) == 2:
			d.noteLateCopy(x, st, &operation{node: c.Expr, verb: framework.Set, target: c.Args[0]}, c.Args[1])
			d.copyHeaders(st, c.Args[0], c.Args[1], framework.Set)
			d.informByCopy(x, st, c.Args[0], c.Args[1])
			return flow.Value{}, true
		case f.Name() == "Clone" && isContainer(c.Args[0]):
			return d.clone(x, st, c, c.Args[0]), true
		case f.Name() == "DeleteFunc" && isContainer(c.Args[0]):
			d.droppedFrom[c.Args[0].ID] = true
		}
	case "net/http":
		if f.Name() == "Clone" && isContainer(c.Recv) {
			return d.clone(x, st, c, c.Recv), true
		}
		if f.FullName() == "(net/http.Header).Clone" && d.isReceivedRequest(c.Recv) {
			st.SetSlot(x.Result(c, 0).ID, informedSlot)
		}
		if f.FullName() == "(*net/http.Request).BasicAuth" {
			if s, ok := d.askedFor(cors.Authorization); ok && s == "" {
				return d.nothing(x, st, c), true
			}
		}
	case "slices":
		if len(c.Args) == 0 {
			break
		}
		if v, ok := d.searchAsked(x, st, f, c); ok {
			return v, true
		}
		if list := c.Args[0]; len(c.Args) == 2 && (list.Kind == flow.List && len(list.Elems) == 0 || list.Kind == flow.Nil) {
			return d.notFound(x, c)
		}
		if f.Name() == "Contains" && len(c.Args) == 2 && isMethod(c.Args[1]) {
			if v, ok := methodIn(x, c.Args[1], c.Args[0].Elems); ok && c.Args[0].Kind == flow.List {
				return v, true
			}
			return flow.Value{ID: x.Derived("contains", c.Args...), Class: flow.Request}, true
		}
		if f.Name() == "Equal" && len(c.Args) == 2 && c.Args[0].Kind == flow.List && c.Args[1].Kind == flow.List {
			return equalLists(x, c.Args[0].Elems, c.Args[1].Elems), true
		}
		if f.Name() == "Contains" && len(c.Args) == 2 && isText(c.Args[1]) {
			d.lookedUp(c.Operand(0))
			d.comparedWith(c.Args[0].Elems...)
			if list := c.Args[0]; list.Kind == flow.List && len(list.Elems) == 1 && list.Elems[0].Kind == flow.Const {
				return x.Equal(c.Args[1], list.Elems[0]), true
			}
			v := flow.Value{ID: x.Derived("contains", c.Args...), Class: d.classOfFound(x, c.Args[0], c.Args[1]), Source: memberOf(c.Args[1])}
			d.searched[v.ID] = c.Args[0]
			return v, true
		}
		if f.Name() == "Contains" && len(c.Args) == 2 && c.Args[0].Class == flow.Config && c.Args[1].Class == flow.Request {
			v := flow.Value{ID: x.Derived("contains", c.Args...), Class: d.classOfFound(x, c.Args[0], c.Args[1])}
			d.noteFound(x, v.ID, c.Args[1])
			return v, true
		}
		if f.Name() == "Index" && len(c.Args) == 2 && isOrigin(c.Args[1]) {
			d.comparedWith(c.Args[0].Elems...)
		}
		if f.Name() == "Index" && len(c.Args) == 2 && isText(c.Args[1]) && !isOrigin(c.Args[1]) {
			return flow.Value{ID: x.Derived("index", c.Args...), Class: flow.Request, Source: otherLookup}, true
		}
		if strings.HasPrefix(f.Name(), "Contains") || strings.HasPrefix(f.Name(), "Index") {
			return d.contains(x, c)
		}
	case "crypto/subtle", "crypto/hmac":
		return d.comparedInTime(x, f, c)
	case "fmt":
		if d.printsItself(c) {
			break
		}
		if v, ok := d.originOfHost(x, f, c); ok {
			return v, true
		}
		return d.textCall(x, st, f, c)
	case "strings", "bytes", "regexp", "path", "path/filepath", "net", "unicode", "sort", "strconv":
		if v, ok := equalBytes(x, f, c); ok {
			return v, true
		}
		if v, ok := d.foldMethod(x, f, c); ok {
			return v, true
		}
		if v, ok := d.foldKey(x, f, c); ok {
			return v, true
		}
		if v, ok := d.foldOrigin(x, f, c); ok {
			return v, true
		}
		if v, ok := d.textCall(x, st, f, c); ok {
			return v, true
		}
		return d.joinList(x, f, c)
	}
	return flow.Value{}, false
}

// comparedInTime interprets a comparison that takes the same time whatever it is of, for
// what the request of a replay has.
func (d *domain) comparedInTime(x *flow.Exec, f *types.Func, c *flow.Call) (flow.Value, bool) {
	if len(c.Args) != 2 || f.Name() != "ConstantTimeCompare" && f.Name() != "Equal" {
		return flow.Value{}, false
	}
	equal, ok := d.settled(x, &flow.Cond{Op: token.EQL, X: c.Args[0], Y: c.Args[1]})
	switch {
	case !ok:
		return flow.Value{}, false
	case typematch.IsBoolean(x.Prog.Info.TypeOf(c.Expr)):
		return flow.Bool(equal), true
	case equal:
		return flow.Constant(constant.MakeInt64(1)), true
	}
	return flow.Constant(constant.MakeInt64(0)), true
}

// or returns the first of some operands that is not zero.
func (d *domain) or(x *flow.Exec, c *flow.Call) flow.Value {
	if s, ok := c.Args[0].String(); ok && s != "" {
		return c.Args[0]
	}
	return flow.Value{Kind: flow.OneOf, ID: x.Derived("or", c.Args...), Elems: c.Args}
}

// originOfHost interprets fmt.Sprintf with a format that ends with a scheme and
// the host that was asked for.
func (d *domain) originOfHost(x *flow.Exec, f *types.Func, c *flow.Call) (flow.Value, bool) {
	if f.Name() != "Sprintf" || len(c.Args) < 2 || c.Args[len(c.Args)-1].Source != host {
		return flow.Value{}, false
	}
	format, _ := c.Args[0].String()
	scheme, found := strings.CutSuffix(format, "://%s")
	if !found || strings.Count(scheme, "%") != len(c.Args)-2 {
		return flow.Value{}, false
	}
	return flow.Value{ID: x.Derived(f.Name(), c.Args...), Class: flow.Request, Source: host}, true
}

// joinList interprets strings.Join with a separator that no origin has, of a
// list that is not known to have one element at most.
func (d *domain) joinList(x *flow.Exec, f *types.Func, c *flow.Call) (flow.Value, bool) {
	if f.Pkg().Path() != "strings" || f.Name() != "Join" || len(c.Args) != 2 || !d.tracksHeaders() {
		return flow.Value{}, false
	}
	list := c.Args[0]
	if sep, _ := c.Args[1].String(); !strings.ContainsAny(sep, ", ") || list.Kind == flow.Nil || list.Kind == flow.List && len(list.Elems) < 2 {
		return flow.Value{}, false
	}
	v := flow.Value{ID: x.Derived("join", c.Args...), Class: flow.Config, Source: joined}
	if v.ID != 0 {
		d.joins[v.ID] = list
	}
	return v, true
}

// joinOfOne reports whether v is made of a list of which the path tells that it
// has one element at most.
func (d *domain) joinOfOne(x *flow.Exec, st *flow.State, v flow.Value) bool {
	list, ok := d.joins[v.ID]
	return v.Source == joined && ok && x.Shorter(st, list, 2)
}

// notFound returns the result of slices.Contains and the like over an empty list.
func (d *domain) notFound(x *flow.Exec, c *flow.Call) (flow.Value, bool) {
	switch t := x.Prog.Info.TypeOf(c.Expr); {
	case typematch.IsBoolean(t):
		return flow.Bool(false), true
	case typematch.IsInteger(t):
		return flow.Constant(constant.MakeInt64(-1)), true
	}
	return flow.Value{}, false
}

// contains interprets slices.Contains and the like over values that are
// known.
func (d *domain) contains(x *flow.Exec, c *flow.Call) (flow.Value, bool) {
	if len(c.Args) != 2 || c.Args[0].Kind != flow.List || c.Args[1].Kind != flow.Const {
		return flow.Value{}, false
	}
	found := false
	for _, e := range c.Args[0].Elems {
		if e.Kind != flow.Const {
			return flow.Value{}, false
		}
		if equal, _ := x.Equal(e, c.Args[1]).Bool(); equal {
			found = true
		}
	}
	if typematch.IsBoolean(x.Prog.Info.TypeOf(c.Expr)) {
		return flow.Bool(found), true
	}
	return flow.Value{}, false
}

func (d *domain) clone(x *flow.Exec, st *flow.State, c *flow.Call, of flow.Value) flow.Value {
	v := flow.Value{Kind: flow.Object, ID: x.At(st, c.Expr)}
	x.CopyKeys(st, v, of)
	d.copyHeaders(st, v, of, framework.Set)
	d.informByCopy(x, st, v, of)
	return v
}

// isParser reports whether a function of net/url makes a URL of a text.
func isParser(f *types.Func) bool {
	return f.Signature().Recv() == nil && (f.Name() == "Parse" || f.Name() == "ParseRequestURI")
}

// urlCall interprets net/url.
func (d *domain) urlCall(x *flow.Exec, st *flow.State, f *types.Func, c *flow.Call) (flow.Value, bool) {
	switch {
	case len(c.Args) == 1 && isParser(f):
		if b, p, ok := textOf(c.Args[0]); ok && p <= rebuilt {
			d.loose[d.start] = d.loose[d.start] || b == Origin
			return flow.Value{Kind: flow.Tuple, Elems: []flow.Value{
				d.text(x, "url", c.Args[0], b, parsed),
				d.text(x, "url error", c.Args[0], b, errorOf),
			}}, true
		}
	case len(c.Args) == 0:
		if c.Recv.Kind == flow.Object { // url.URL{Scheme: u.Scheme, Host: u.Host}
			host := x.Load(st, c.Recv, "Host", types.Typ[types.String])
			return d.combine(x, f.Name(), host)
		}
		b, p, ok := textOf(c.Recv)
		if !ok || p != parsed {
			break
		}
		switch f.Name() {
		case "String", "Redacted": // an origin has no password
			return d.text(x, f.Name(), c.Recv, b, rebuilt), true
		case "MarshalBinary":
			return flow.Value{Kind: flow.Tuple, Elems: []flow.Value{d.text(x, f.Name(), c.Recv, b, rebuilt), {Kind: flow.Nil}}}, true
		case "Hostname":
			return d.text(x, f.Name(), c.Recv, b, hostOf), true
		}
		return d.text(x, f.Name(), c.Recv, b, someOf), true
	}
	return flow.Value{}, false
}

// textCall interprets the functions that make a text of others, or look at
// one. A boolean that they compute of the origin is a check: whether it is a
// strict one is not the business of this package.
func (d *domain) textCall(x *flow.Exec, st *flow.State, f *types.Func, c *flow.Call) (flow.Value, bool) {
	operands := append([]flow.Value{}, c.Args...)
	if c.Recv.ID != 0 {
		operands = append(operands, c.Recv)
	}
	var ofOrigin, ofText bool
	for _, v := range operands {
		_, _, text := textOf(v)
		ofOrigin = ofOrigin || isOrigin(v)
		ofText = ofText || text
	}
	if !ofOrigin && !ofText {
		return flow.Value{}, false
	}
	d.loose[d.start] = d.loose[d.start] || ofOrigin
	t := x.Prog.Info.TypeOf(c.Expr)
	if tuple, ok := t.(*types.Tuple); ok {
		if tuple.Len() == 0 {
			return flow.Value{}, false
		}
		return d.cut(x, c, tuple, operands), true
	}
	if ofOrigin && f.Pkg().Path() == "regexp" && strings.HasPrefix(f.Name(), "Find") {
		// Have: what matches a part of it, or nothing.
		return flow.Value{ID: d.verdict(x, st, c), Class: flow.Request, Source: opaque}, true
	}
	if len(c.Args) > 0 && isStrings(t) {
		if b, p, ok := textOf(c.Args[0]); ok && (p <= rebuilt || p == hostOf) { // strings.Split
			v := flow.Value{ID: x.Derived(f.Name(), operands...), Class: flow.Request, Source: text(b, piecesOf)}
			d.noteSought(v, operands)
			return v, true
		}
	}
	switch {
	case d.isReferrer(f, c):
		return d.text(x, f.Name(), c.Args[0], Referer, rebuilt), true
	case typematch.IsString(t) || isBytes(t):
		v, ok := d.combine(x, f.Name(), operands...)
		d.noteSought(v, operands)
		return v, ok
	case f.Name() == "Compare" && len(c.Args) == 2:
		v := flow.Value{ID: x.Derived("compare", c.Args...), Class: flow.Request, Source: compared}
		d.comparisons[v.ID] = c.Args
		return v, v.ID != 0
	case typematch.IsBoolean(t):
		return flow.Value{ID: x.Derived("test "+f.Name(), operands...), Class: flow.Request, Source: memberOf(operands...)}, true
	case ofOrigin:
		return flow.Value{ID: d.verdict(x, st, c), Class: flow.Request, Source: opaque}, true
	case typematch.IsInteger(t) && len(c.Args) > 1 && mayName(c.Args[1]):
		return flow.Value{ID: x.Derived(f.Name(), operands...), Class: flow.Request, Source: otherLookup}, true
	}
	return flow.Value{}, false
}

// noteSought notes that a function has looked for a text in the Origin which may be a part of
// a name: how long the rest is, or how many pieces there are, tells whether it is there.
func (d *domain) noteSought(v flow.Value, operands []flow.Value) {
	if v.ID != 0 && len(operands) > 1 && isOrigin(operands[0]) && mayName(operands[1]) {
		d.soughtIDs = with(d.soughtIDs, v.ID)
	}
}

// mayName reports whether a text that is searched for may be a part of a name, rather
// than what stands between the parts of a URL.
func mayName(v flow.Value) bool {
	s, ok := v.String()
	return !ok || strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// isReferrer reports whether a function takes the slash from the end of the Referer:
// what browsers send to other sites is an origin and that, if not told otherwise.
func (d *domain) isReferrer(f *types.Func, c *flow.Call) bool {
	switch f.FullName() {
	case "strings.TrimSuffix", "strings.TrimRight", "strings.Trim":
		s, ok := c.Args[1].String()
		return ok && s == "/" && d.whole[c.Args[0].ID] && c.Args[0].Source == text(Referer, raw)
	}
	return false
}

// printsItself reports whether an operand of a function of package fmt may be
// printed otherwise than as the text that it is. A URL is printed by the String
// that urlCall knows.
func (d *domain) printsItself(c *flow.Call) bool {
	for i, arg := range c.Args {
		_, p, ok := textOf(arg)
		if isURL := ok && p == parsed; !isURL && flow.PrintsItself(c.TypeOf(d.info, i)) {
			return true
		}
	}
	return false
}

// cut returns the results of strings.Cut and the like: parts of the text,
// and whether there were any.
func (d *domain) cut(x *flow.Exec, c *flow.Call, t *types.Tuple, operands []flow.Value) flow.Value {
	v := flow.Value{Kind: flow.Tuple}
	for i := range t.Len() {
		r, _ := d.combine(x, "result"+string(rune('0'+i)), operands...)
		switch t := t.At(i).Type(); {
		case typematch.IsString(t):
		case typematch.IsBoolean(t) || syntax.IsError(t) || typematch.IsInteger(t):
			r.Source = memberOf(operands...)
		default: // another server's response, say
			r.Source = otherLookup
			if slices.ContainsFunc(operands, isOrigin) {
				r.Source = opaque
			}
		}
		v.Elems = append(v.Elems, r)
	}
	return v
}

func isStrings(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && typematch.IsString(s.Elem())
}

func isBytes(t types.Type) bool {
	s, ok := t.Underlying().(*types.Slice)
	return ok && types.Identical(s.Elem(), types.Typ[types.Byte])
}

// equalLists returns whether two lists have the same elements.
func equalLists(x *flow.Exec, l, r []flow.Value) flow.Value {
	if len(l) != len(r) {
		return flow.Bool(false)
	}
	var equal []flow.Value
	for i := range l {
		equal = append(equal, x.Equal(l[i], r[i]))
	}
	return flow.AllOf(equal...)
}
