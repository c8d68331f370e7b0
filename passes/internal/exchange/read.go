package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/lookout"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

func (d *domain) Select(x *flow.Exec, st *flow.State, owner types.Type, field string, t types.Type, base flow.Value) (flow.Value, bool) {
	if b, p, ok := textOf(base); ok && p == parsed {
		if field == "Host" {
			return d.text(x, field, base, b, hostOf), true
		}
		return d.text(x, field, base, b, someOf), true
	}
	if isFound(base) {
		return d.OfType(flow.Value{ID: x.Derived("."+field, base), Class: base.Class, Source: base.Source}, t), true
	}
	if v, ok := d.askedPath(x, owner, field, base); ok {
		return v, true
	}
	if v, ok := d.routedPath(x, owner, field, base); ok {
		return v, true
	}
	if v, ok := d.scopedField(x, st, owner, field, t, base); ok {
		return v, true
	}
	if base.Source == sourceNone {
		if m := framework.FieldOf(owner, field); m != nil && m.Verb == framework.Router {
			return flow.Value{ID: base.ID}, base.ID != 0
		}
		return flow.Value{}, false
	}
	if m := framework.FieldOf(owner, field); m != nil {
		return d.read(x, st, m, base, nil, t)
	}
	if base.Source == context && base.ID != 0 && d.isUnlistedContext(owner) {
		if v, ok := d.part(base, t); ok {
			return v, true
		}
	}
	if isResponse(base) && base.Source != headerMap && (framework.RoleOf(t) == framework.ResponseRole || hasHeaderMethod(t)) {
		// A response in another is the same: a writer that is wrapped.
		return flow.Value{ID: base.ID, Class: flow.Request, Source: response}, true
	}
	return flow.Value{}, false
}

func (d *domain) text(x *flow.Exec, op string, of flow.Value, b Base, p part) flow.Value {
	return flow.Value{ID: x.Derived(op, of), Class: flow.Request, Source: text(b, p)}
}

// read returns what a member that reads gives, a value of type t.
func (d *domain) read(x *flow.Exec, st *flow.State, m *framework.Member, base flow.Value, args []flow.Value, t types.Type) (flow.Value, bool) {
	if base.Source == upstream {
		return base, m.Verb == framework.Response
	}
	of := func(s flow.Source) (flow.Value, bool) {
		return flow.Value{ID: base.ID, Class: flow.Request, Source: s}, true
	}
	switch m.Verb {
	case framework.HasLeft:
		return flow.Bool(true), isSent(st, base.ID) || !d.tracksHeaders() && isCommitted(st, base.ID) // else code out of sight may have done that
	case framework.Aborted:
		rest, known := st.Slot(base.ID, restSlot)
		return flow.Bool(true), known && len(rest) == 0
	case framework.Carrier:
		return d.carrier(x, base, t)
	case framework.Collected:
		return d.collected(x, st, base), d.tracksHeaders()
	case framework.Response:
		switch {
		case isResponse(base) && framework.RoleOf(t) == framework.ContextRole:
			return of(context)
		case isResponse(base):
			return of(response)
		}
	case framework.Request:
		if m.Copies {
			return d.copyOf(x, st, base), true
		}
		return of(request)
	case framework.Host:
		d.hosts = true
		if d.asked != nil && d.asked.Host != "" {
			d.supposed = true
			return flow.Constant(constant.MakeString(d.asked.Host)), true
		}
		v := flow.Value{ID: x.Derived("host", base), Class: flow.Request, Source: host}
		if !slices.Contains(d.hostIDs, v.ID) {
			d.hostIDs = append(d.hostIDs, v.ID)
		}
		return v, true
	case framework.Address:
		d.addresses = true
		if d.asked != nil && d.request().Address != "" {
			return flow.Constant(constant.MakeString(d.asked.Address)), true
		}
	case framework.Method:
		return d.methodOf(x, base), true
	case framework.IsOptions:
		d.methods[d.start] = true
		if d.asked != nil && d.request().Method != "" {
			return flow.Bool(d.asked.Method == "OPTIONS"), true
		}
		return flow.Value{ID: x.Derived("isOptions", base), Class: flow.Request, Source: isOptions}, true
	case framework.IsMethod:
		return d.isMethod(x, base, m.Is), true
	case framework.Query:
		return flow.Value{ID: x.Derived("query", append(args, base)...), Class: flow.Request, Source: text(Query, raw)}, true
	case framework.Read:
		if m.Key < 0 {
			return d.header(x, st, base, cors.Referer, t), true
		}
		if m.Key < len(args) {
			if name, ok := args[m.Key].String(); ok {
				return d.header(x, st, base, name, t), true
			}
			if key := args[m.Key]; key.Source == mapKey && base.ID != 0 && d.ranges[key.ID].ID == base.ID {
				return d.elem(x, base), true
			}
		}
	case framework.ReadBack:
		if name, ok := args[m.Key].String(); ok {
			return d.readWritten(x, st, base, name, t), true
		}
	}
	return flow.Value{}, false
}

// header returns the value of a request header, a text or a list of type t, or,
// if base is a response, of what was written to it.
func (d *domain) header(x *flow.Exec, st *flow.State, base flow.Value, name string, t types.Type) flow.Value {
	if base.Source == response || base.Source == headerMap && strings.EqualFold(name, cors.Vary) {
		return d.readWritten(x, st, base, name, t)
	}
	d.told = d.told || slices.Contains(lookout.AsksWho, cors.CanonicalName(name)) || !cors.IsBrowsers(name)
	if v, ok := d.leftOf(x, st, base, name, isTexts(t)); ok {
		return v
	}
	if v, ok := d.askedHeader(x, base, name, t); ok {
		return v
	}
	if !isRequest(base) && d.carriedKeys.isOwnHeader(name) {
		return d.unseen(x, "own "+cors.CanonicalName(name), base) // in a map of the program's
	}
	v := flow.Value{ID: x.Derived("header "+cors.CanonicalName(name), base), Class: flow.Request}
	switch cors.CanonicalName(name) {
	case cors.Origin:
		v.Source = text(Origin, raw)
		d.whole[v.ID] = true
		if base.Source == headerMap {
			d.asking[base.ID] = true
		}
	case cors.Referer:
		v.Source = text(Referer, raw)
		d.whole[v.ID] = true
		d.refererIDs = with(d.refererIDs, v.ID)
	case "X-Forwarded-Host":
		v.Source = host
	case cors.RequestMethod:
		v.Source = requestMethod
	case cors.FetchSite:
		d.siteIDs = with(d.siteIDs, v.ID)
	case cors.Authorization:
		d.loginIDs = with(d.loginIDs, v.ID)
	}
	if !cors.IsBrowsers(name) {
		d.scriptIDs = with(d.scriptIDs, v.ID)
	}
	return v
}

// readWritten returns the value of a response header that the program reads, a text or a
// list of type t.
func (d *domain) readWritten(x *flow.Exec, st *flow.State, base flow.Value, name string, t types.Type) flow.Value {
	entries, written := st.Slot(base.ID, slot(name))
	if !written && strings.EqualFold(name, cors.Vary) {
		if st.Flags&blurred != 0 || d.received[base.ID] {
			st.Flags |= blurred // a branch on it may be for what is there
			return flow.Value{}
		}
		// Nobody else is supposed to write it, here as where nobody looks.
		written = true
	}
	switch {
	case isTexts(t) && written:
		return listOf(entries)
	case written && len(entries) == 0:
		return flow.Value{Kind: flow.Const, Const: constant.MakeString(""), Class: flow.Request}
	case len(entries) == 1:
		return entries[0].Value
	case !d.tracks(name) && d.tracksHeaders() && typematch.IsString(t):
		return d.unseen(x, "written "+name, base) // somebody's answer to something
	}
	return flow.Value{}
}

// listOf returns the values of a header as the list that a header map has of it.
func listOf(entries []flow.Entry) flow.Value {
	if len(entries) == 0 {
		return flow.Value{Kind: flow.Nil}
	}
	list := flow.Value{Kind: flow.List}
	for _, e := range entries {
		list.Elems = append(list.Elems, e.Value)
	}
	return list
}

// isTexts reports whether t is a list of texts, or that and whether it is there.
func isTexts(t types.Type) bool {
	if tuple, ok := t.(*types.Tuple); ok && tuple.Len() > 0 {
		t = tuple.At(0).Type()
	}
	s, ok := t.Underlying().(*types.Slice)
	return ok && typematch.IsString(s.Elem())
}

func (d *domain) Index(x *flow.Exec, st *flow.State, e *ast.IndexExpr, base, key flow.Value) (flow.Value, bool) {
	if _, ok := d.info.TypeOf(e).Underlying().(*types.Slice); ok && !d.tracksHeaders() && isSetCookie(key) && base.Source != request && base.Source != upstream {
		return d.linesOf(st, base), true
	}
	key = textIn(key)
	if base.Source == carrier {
		v, _, ok := d.carried(x, st, base, key)
		return v, ok
	}
	if isCarrier(key) && d.tracksHeaders() { // it is kept by the request
		return d.OfType(d.unseen(x, "kept", base, key), d.info.TypeOf(e)), true
	}
	if v, ok := d.lookUpAsked(x, st, e, base, key); ok {
		return v, true
	}
	if v, ok := d.lookUpServed(x, e, base, key); ok {
		return v, true
	}
	if v, ok := d.lookUpMethod(x, st, e, base, key); ok {
		return v, true
	}
	if b, p, ok := textOf(base); ok && p == piecesOf {
		return flow.Value{ID: x.Derived("piece", base, key), Class: flow.Request, Source: text(b, hostOf)}, true
	} else if ok { // Values("Origin")[0], or a byte of it
		if typematch.IsString(x.Prog.Info.TypeOf(e)) || p == raw {
			return flow.Value{ID: x.Derived("first", base), Class: flow.Request, Source: text(b, p)}, true
		}
		return d.text(x, "index", base, b, someOf), true
	}
	if isFound(base) && !isOrigin(key) {
		return flow.Value{ID: x.Derived("piece", base, key), Class: base.Class, Source: base.Source}, true
	}
	if name, ok := key.String(); ok && base.Source != sourceNone && isRequest(base) {
		if framework.RoleOf(x.Prog.Info.TypeOf(e.X)) == framework.HeaderRole && name != cors.CanonicalName(name) {
			return flow.Value{Kind: flow.Nil}, true // net/http has no such key
		}
		return d.header(x, st, base, name, x.Prog.Info.TypeOf(e)), true
	}
	if base.Source == response {
		if name, ok := key.String(); ok {
			return d.readWritten(x, st, base, name, x.Prog.Info.TypeOf(e)), true
		}
	}
	if isOrigin(key) {
		d.comparedWith(flow.Keys(st, base)...)
	}
	if isText(key) && typematch.IsBoolean(x.Prog.Info.TypeOf(e)) {
		d.lookedUp(e.X)
		if v, ok := d.lookUpOnly(x, st, e, base, key); ok {
			return v, true
		}
		v := flow.Value{ID: x.Derived("member", base, key), Class: d.classOfFound(x, base, key), Source: memberOf(key)}
		d.searched[v.ID] = base
		return v, true
	}
	if (key.Kind == flow.Object || key.Kind == flow.List) && holdsOrigin(x, st, key) {
		source := opaque
		if typematch.IsBoolean(x.Prog.Info.TypeOf(e)) {
			source = member
		}
		return flow.Value{ID: x.Derived("lookup", base, key), Class: flow.Request, Source: source}, true
	}
	if isText(key) {
		d.lookUpOnly(x, st, e, base, key)
		v := flow.Value{ID: x.Derived("lookup", base, key), Class: d.classOfFound(x, base, key), Source: otherLookup}
		d.searched[v.ID] = base
		if isOrigin(key) {
			d.lookedUp(e.X)
			v.Source = opaque
		}
		return v, true
	}
	if base.Class == flow.Config && dependsOn(x, key, d.loginIDs) {
		return d.OfType(flow.Value{ID: x.Derived("lookup", base, key), Class: flow.Request}, x.Prog.Info.TypeOf(e)), true
	}
	d.noteFound(x, x.Derived("index", base, key), key)
	return flow.Value{}, false
}

// lookUpOnly returns the element of a map by a text of the request, if the map has true
// for one key and nothing else: whether the text is that key. It notes whether there is an
// element, whatever that is, where a map has one key.
func (d *domain) lookUpOnly(x *flow.Exec, st *flow.State, e *ast.IndexExpr, base, key flow.Value) (flow.Value, bool) {
	only, elem, ok := flow.Only(st, base)
	if !ok {
		delete(d.among, e)
		return flow.Value{}, false
	}
	is := x.Equal(key, only)
	d.among[e] = is
	b, ok := elem.Bool()
	return is, ok && b
}

// isFound reports whether a value is what was found by a text of the request: its
// parts say of that what it says.
func isFound(v flow.Value) bool {
	return v.Source == opaque || v.Source == otherLookup || v.Source == carriedValue
}

// memberOf returns the source of a boolean that is true only of a text that
// passed a check.
func memberOf(texts ...flow.Value) flow.Source {
	if slices.ContainsFunc(texts, isOrigin) {
		return member
	}
	return otherMember
}

// elem returns the element of the current iteration over a header map.
func (d *domain) elem(x *flow.Exec, coll flow.Value) flow.Value {
	e := flow.Value{ID: x.Derived("element", coll), Class: flow.Request, Source: mapElem}
	d.ranges[e.ID] = coll
	return e
}

// key returns the key of the current iteration over a header map.
func (d *domain) key(x *flow.Exec, coll flow.Value) flow.Value {
	k := flow.Value{ID: x.Derived("key", coll), Class: flow.Request, Source: mapKey}
	d.ranges[k.ID] = coll
	return k
}

// foldKey interprets what compares the key of an iteration over a header map whatever
// the case, which the names of headers do not tell apart.
func (d *domain) foldKey(x *flow.Exec, f *types.Func, c *flow.Call) (flow.Value, bool) {
	if len(c.Args) == 0 {
		return flow.Value{}, false
	}
	key, other := c.Args[0], c.Args[len(c.Args)-1]
	if key.Source != mapKey {
		key, other = other, key
	}
	if key.Source != mapKey {
		return flow.Value{}, false
	}
	folded := flow.Value{ID: x.Derived("folded", key), Class: flow.Request, Source: foldedKey}
	d.ranges[folded.ID] = d.ranges[key.ID]
	switch f.FullName() {
	case "strings.ToLower", "strings.ToUpper":
		return folded, true
	case "strings.EqualFold":
		return flow.Value{ID: x.Derived(token.EQL.String(), folded, other), Class: flow.Request, Cond: &flow.Cond{Op: token.EQL, X: folded, Y: other}}, true
	}
	return flow.Value{}, false
}

// nameKey notes that the key of an iteration over the headers of a request is the name
// of one: the element is its value.
func (d *domain) nameKey(x *flow.Exec, st *flow.State, key, name flow.Value) {
	s, ok := name.String()
	if coll := d.ranges[key.ID]; ok && isRequest(coll) {
		x.Become(st, d.elem(x, coll).ID, func(v *types.Var) flow.Value { return d.header(x, st, coll, s, v.Type()) })
	}
}

func (d *domain) Found(x *flow.Exec, st *flow.State, e ast.Expr, v flow.Value) (flow.Value, bool) {
	if v, ok := d.foundAsked(x, e, v); ok {
		return v, true
	}
	if index, ok := ast.Unparen(e).(*ast.IndexExpr); ok {
		if v, ok := d.among[index]; ok {
			return v, true
		}
		if (v.Kind == flow.Nil || v.Kind == flow.List) && framework.RoleOf(d.info.TypeOf(index.X)) == framework.HeaderRole {
			return flow.Bool(v.Kind == flow.List), true
		}
	}
	id := x.Derived("found", v)
	if base, ok := d.searched[v.ID]; ok {
		d.searched[id] = base
	}
	if v.Source == opaque || v.Source == member {
		return flow.Value{ID: id, Class: flow.Request, Source: member}, true
	}
	if v.Source == otherLookup {
		return flow.Value{ID: id, Class: v.Class, Source: otherMember}, true
	}
	if v.Source == carriedValue {
		return flow.Value{ID: id, Class: flow.Request, Source: carriedValue}, true
	}
	if isOrigin(v) {
		return flow.Value{ID: id, Class: flow.Request, Source: present}, true
	}
	return flow.Value{}, false
}

// lookedUp records that an Origin was looked up in a variable of the package.
func (d *domain) lookedUp(e ast.Expr) {
	if v := d.variableOf(e); v != nil {
		d.noteList(v)
	}
}

// variableOf returns the variable of a package that an expression names, nil if it
// is something else.
func (d *domain) variableOf(e ast.Expr) *types.Var {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return nil
	}
	v, ok := d.info.Uses[id].(*types.Var)
	if !ok || v.Pkg() == nil || v.Parent() != v.Pkg().Scope() {
		return nil
	}
	return v
}

func (d *domain) noteList(v *types.Var) {
	d.lists[v] = true
	d.noteLookup(v)
}

// noteLookup records that an Origin was looked up in a variable, or given to a
// predicate, in what is run.
func (d *domain) noteLookup(of types.Object) {
	if !slices.Contains(d.lookups[of], d.start) {
		d.lookups[of] = append(d.lookups[of], d.start)
	}
}

func (d *domain) Range(x *flow.Exec, st *flow.State, coll flow.Value) (key, elem flow.Value, once, ok bool) {
	switch {
	case d.rangesOnce(coll):
		return flow.Value{}, flow.Value{}, true, false
	case coll.Source == carriedValue:
		elem := flow.Value{Class: flow.Request, Source: carriedValue} // another one at each iteration
		return flow.Value{}, elem, false, true
	case coll.Source == mapElem:
		return flow.Value{}, coll, true, true
	case isContainer(coll) && !isResponse(coll) && (hasOtherKeys(st, coll) || d.hasNoValues(coll)):
		return flow.Value{}, flow.Value{}, false, false
	case isContainer(coll) || coll.Source == request || coll.Source == upstream:
		key, elem := d.key(x, coll), d.elem(x, coll)
		x.Fresh(st, key.ID)
		return key, elem, coll.Kind == flow.Object && !d.responses[coll.ID] && !st.Escaped(coll), true
	}
	if b, p, ok := textOf(coll); ok {
		if p == piecesOf {
			p = hostOf
		}
		return flow.Value{}, d.text(x, "element", coll, b, p), false, true
	}
	return flow.Value{}, flow.Value{}, false, false
}
