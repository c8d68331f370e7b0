package exchange

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A Write is one place that writes a header. It is the Data of a flow.Site.
type Write struct {
	Node   ast.Node // the call, assignment or key-value pair
	Verb   framework.Verb
	Member *framework.Member // nil for a map
	Header string            // canonical name
	Key    ast.Expr          // the operand that names the header, nil if none does
	Value  ast.Expr          // the operand that gives the value, nil if none does
	Raw    bool              // the key of a map is not the canonical name

	way []ast.Node // the calls that led there, and what writes it
}

// Where a write goes to.
type Target uint8

const (
	OnUnknown  Target = iota // a map of which that is not known
	OnResponse               // the response
	OnRequest                // the request that is being answered
)

// A Written is a write as the paths of the package meet it: events beside the
// outcomes, of which those that differ in a header that none of the analyzers
// weighs against another are one.
type Written struct {
	*Write
	On     Target
	Values []Value // that are written there, as far as they are known apart

	target  flow.ID
	leftOut bool // a loop that copies the map which it goes to leaves it out
}

// An operation is a write as the domain meets it.
type operation struct {
	node      ast.Node
	verb      framework.Verb
	member    *framework.Member
	target    flow.Value
	key       flow.Value
	name      string
	values    []flow.Value
	keyExpr   ast.Expr
	valueExpr ast.Expr
	raw       bool // see [rawSlot]
}

// isRaw reports whether a text is not the canonical name of the header that it
// names, as a key of a map of type t.
func isRaw(t types.Type, key string) bool {
	return framework.RoleOf(t) == framework.HeaderRole && key != cors.CanonicalName(key)
}

// callWrite interprets a call that writes a header.
func (d *domain) callWrite(x *flow.Exec, st *flow.State, m *framework.Member, c *flow.Call, target flow.Value) {
	op := &operation{node: c.Expr, verb: m.Verb, member: m, target: target}
	if m.Verb == framework.Vary {
		op.verb, op.name, op.values = framework.Add, cors.Vary, c.Args
		if len(c.Expr.Args) > 0 {
			op.valueExpr = c.Operand(0)
		}
		d.write(x, st, op)
		return
	}
	if m.Key >= len(c.Args) {
		return
	}
	op.key, op.keyExpr = c.Args[m.Key], c.Operand(m.Key)
	if m.Verb != framework.Del && m.Value < len(c.Args) {
		op.values, op.valueExpr = c.Args[m.Value:], c.Operand(m.Value)
		if s, ok := op.values[0].String(); ok && s == "" && m.EmptyDeletes {
			op.verb = framework.Del
		}
	}
	d.write(x, st, op)
}

// setter returns the value of a call that makes something that sets a header
// once it is installed.
func (d *domain) setter(x *flow.Exec, st *flow.State, m *framework.Member, c *flow.Call) flow.Value {
	v := flow.Value{ID: x.Derived("setter", append(c.Args, flow.Value{ID: x.At(st, c.Expr)})...)}
	if m.Value < len(c.Args) {
		d.setters[v.ID] = &operation{
			node: c.Expr, verb: framework.Set, key: c.Args[m.Key], values: c.Args[m.Value : m.Value+1],
			keyExpr: c.Operand(m.Key), valueExpr: c.Operand(m.Value),
		}
	}
	return v
}

// install performs what the arguments of a call set, on all responses of its
// receiver, a router.
func (d *domain) install(x *flow.Exec, st *flow.State, c *flow.Call) {
	for _, arg := range c.Args {
		if op := d.setters[arg.ID]; op != nil && arg.ID != 0 && c.Recv.ID != 0 {
			op := *op
			op.target = flow.Value{ID: c.Recv.ID, Source: response}
			d.responses[c.Recv.ID] = true
			d.write(x, st, &op)
		}
	}
}

// write performs an operation on the slots of its target.
func (d *domain) write(x *flow.Exec, st *flow.State, op *operation) {
	if isSetCookie(op.key) {
		d.writeLines(x, st, op)
		return
	}
	if !d.tracksHeaders() {
		return
	}
	if op.target.Source == headerMap && d.asking[op.target.ID] {
		return // either there is no Origin in it, or no page sees what is written
	}
	d.note(x, st, op)
	d.inform(x, st, op.target, op.values...)
	for _, v := range op.values {
		d.informByCopy(x, st, op.target, v)
	}
	if d.rewrite(st, op) {
		return
	}
	if op.key.Source == mapKey {
		d.noteLateCopy(x, st, op, d.ranges[op.key.ID])
	}
	if d.sending != nil {
		d.sending.reached[d.place(x, op)] = true
	}
	if !isContainer(op.target) || isSent(st, op.target.ID) {
		return
	}
	d.noteDropped(st, op)
	if op.key.Source == mapKey {
		d.copyRanged(x, st, op)
		return
	}
	if op.name == "" {
		name, ok := op.key.String()
		if !ok {
			d.writeUnknown(st, op.target)
			return
		}
		op.name = name
	}
	if !d.tracks(op.name) {
		return // paths that differ in other headers only are one
	}
	name := cors.CanonicalName(op.name)
	site := d.siteOf(x, op, name)
	if d.sending != nil {
		d.sending.stored[site.Node] = true
	}
	if op.raw {
		var entries []flow.Entry
		for _, v := range op.values {
			entries = append(entries, flow.Entry{Value: v, Site: site, Flags: st.Flags})
		}
		st.SetSlot(op.target.ID, rawSlot(name), entries...)
		return
	}
	var entries []flow.Entry
	if op.verb == framework.Add {
		entries, _ = st.Slot(op.target.ID, slot(name))
		entries = entries[:len(entries):len(entries)]
	}
	if op.verb == framework.Del {
		d.replace(st, op.target, name, site)
		st.SetSlot(op.target.ID, slot(name)) // an explicit none
		return
	}
	for _, v := range op.values {
		if op.member != nil && op.member.Once && slices.ContainsFunc(entries, func(e flow.Entry) bool { return sameText(e.Value, v) }) {
			continue
		}
		entries = append(entries, flow.Entry{Value: v, Site: site, Flags: st.Flags})
	}
	if op.verb == framework.Set {
		d.replace(st, op.target, name, site)
	}
	if len(entries) > 8 {
		entries = entries[:8] // a loop that adds
	}
	st.SetSlot(op.target.ID, slot(name), entries...)
}

// sameText reports whether two values are known to be the same text.
func sameText(v, w flow.Value) bool {
	s, ok := v.String()
	t, known := w.String()
	return ok && known && s == t || v.ID != 0 && v.ID == w.ID
}

// siteOf returns the site of an operation on a header.
func (d *domain) siteOf(x *flow.Exec, op *operation, name string) *flow.Site {
	site := x.Site(d.place(x, op), name, nil)
	if site.Data == nil {
		site.Data = d.describe(x, op, site.Node, name)
	}
	return site
}

// maxValues is how many values a Written has at most.
const maxValues = 8

// note records a write of a header that says something by itself.
func (d *domain) note(x *flow.Exec, st *flow.State, op *operation) {
	name := op.name
	if name == "" {
		name, _ = op.key.String()
	}
	if !d.tracks(name) || op.verb == framework.Del || st.Unsure {
		return
	}
	site := d.siteOf(x, op, cors.CanonicalName(name))
	w := d.written[site]
	if w == nil {
		w = &Written{Write: site.Data.(*Write), target: op.target.ID}
		d.written[site] = w
		d.writes = append(d.writes, w)
	}
	if on := d.targetOf(op); on != w.On && w.On == OnUnknown {
		w.On = on
	}
	for _, v := range op.values {
		if d.joinOfOne(x, st, v) {
			v.Source = sourceNone
		}
		if len(w.Values) < maxValues {
			w.Values = append(w.Values, Value{Value: v, Write: w.Write, flags: st.Flags, whole: v.Kind == flow.Unknown && d.whole[v.ID]})
		}
	}
	d.noteLate(x, st, op, w.Write)
}

// targetOf returns where an operation goes to.
func (d *domain) targetOf(op *operation) Target {
	switch {
	case op.target.Source == response && !d.received[op.target.ID]:
		return OnResponse
	case op.target.Source == context && op.member != nil:
		return OnResponse
	case op.target.Source == request && !d.outgoing[op.target.ID] && answers(d.info, d.root.Type):
		return OnRequest
	}
	return OnUnknown
}

// writeUnknown notes a write of a header that is not known by name.
func (d *domain) writeUnknown(st *flow.State, target flow.Value) {
	if isResponse(target) || d.responses[target.ID] {
		st.Flags |= blurred
		return
	}
	st.SetSlot(target.ID, dynamicSlot)
}

// dynamicSlot marks a map that has keys that are not known.
const dynamicSlot = "dynamic"

// dynamic reports whether a map may hold any header.
func (d *domain) dynamic(st *flow.State, m flow.Value) bool {
	_, dynamic := st.Slot(m.ID, dynamicSlot)
	return dynamic || m.Kind != flow.Object || m.Source != sourceNone || d.responses[m.ID] || st.Escaped(m)
}

// replacedSlot has what a Set or Del of Vary replaced, and last that itself.
const replacedSlot = "replaced"

// replace remembers the values of Vary that a Set or Del replaces.
func (d *domain) replace(st *flow.State, target flow.Value, name string, by *flow.Site) {
	if old, _ := st.Slot(target.ID, slot(name)); name == cors.Vary && len(old) > 0 {
		st.SetSlot(target.ID, replacedSlot, append(old[:len(old):len(old)], flow.Entry{Site: by})...)
	}
}

// place returns the node that a write is attributed to: the operation or, if
// the name of the header or a constant value came in from outside, the call
// that passed it, where a person would change it.
func (d *domain) place(x *flow.Exec, op *operation) ast.Node {
	if call := x.Passed(op.key, op.constant()); call != nil {
		return call
	}
	return op.node
}

// constant returns the value of an operation if it is one that was written, rather
// than given to a replay.
func (op *operation) constant() flow.Value {
	if len(op.values) == 1 && op.values[0].Kind == flow.Const && !op.values[0].Told && op.values[0].Class != flow.Request {
		return op.values[0]
	}
	return flow.Value{}
}

// describe returns the Write of an operation that is attributed to a node.
func (d *domain) describe(x *flow.Exec, op *operation, at ast.Node, name string) *Write {
	w := &Write{Node: at, Verb: op.verb, Member: op.member, Header: name, Key: op.keyExpr, Value: op.valueExpr, Raw: op.raw, way: []ast.Node{op.node}}
	for _, call := range callsUnderWay(x) {
		w.way = append(w.way, call)
	}
	if call, ok := at.(*ast.CallExpr); ok && at != op.node {
		// Have: a call of a wrapper that passes the name or the value on.
		w.Member, w.Key, w.Value = nil, op.key.From.At(call), nil
		if len(op.values) == 1 {
			w.Value = op.values[0].From.At(call)
		}
	}
	return w
}

// copyHeaders copies the headers of one object to another.
func (d *domain) copyHeaders(st *flow.State, dst, src flow.Value, verb framework.Verb) {
	d.copySome(st, dst, src, verb, func(string, flow.Entry) bool { return true })
}

// copySome copies those of the headers of one object to another that are meant.
func (d *domain) copySome(st *flow.State, dst, src flow.Value, verb framework.Verb, meant func(name string, e flow.Entry) bool) {
	if !isContainer(dst) || src.ID == 0 {
		return
	}
	if d.dynamic(st, src) {
		d.writeUnknown(st, dst)
	}
	if d.droppedFrom[src.ID] {
		d.droppedFrom[dst.ID] = true
		return
	}
	for _, h := range d.headers {
		some := func(entries []flow.Entry) bool {
			return len(entries) == 0 || slices.ContainsFunc(entries, func(e flow.Entry) bool { return meant(h, e) })
		}
		if raw, ok := st.Slot(src.ID, rawSlot(h)); ok && some(raw) {
			st.SetSlot(dst.ID, rawSlot(h), raw...)
			d.copied(dst, raw)
		}
		entries, ok := st.Slot(src.ID, slot(h))
		if !ok {
			continue
		}
		if !some(entries) {
			d.leaveOut(entries)
			continue
		}
		d.copied(dst, entries)
		if verb == framework.Add {
			old, _ := st.Slot(dst.ID, slot(h))
			entries = append(old[:len(old):len(old)], entries...)
		}
		st.SetSlot(dst.ID, slot(h), entries...)
	}
}

// leaveOut notes that what was written to a map is not copied with the rest of it.
func (d *domain) leaveOut(entries []flow.Entry) {
	for _, e := range entries {
		if w := d.written[e.Site]; w != nil {
			w.leftOut = true
		}
	}
}

// copied notes that what was written to a map goes to a response.
func (d *domain) copied(dst flow.Value, entries []flow.Entry) {
	if !isResponse(dst) || d.received[dst.ID] {
		return
	}
	for _, e := range entries {
		if w := d.written[e.Site]; w != nil && w.On == OnUnknown {
			w.On = OnResponse
		}
	}
}

func (d *domain) StoreIndex(x *flow.Exec, st *flow.State, stmt ast.Node, lhs *ast.IndexExpr, base, key, v flow.Value) {
	if base.Source == carrier {
		d.carry(x, st, base, key, v)
		return
	}
	if of, ok := ast.Unparen(lhs.X).(*ast.IndexExpr); ok {
		d.storeValue(x, st, stmt, of, key, v)
	}
	if typematch.MapOf(x.Prog.Info.TypeOf(lhs.X)) == nil || !isContainer(base) && base.Source != request && !isSetCookie(key) {
		return
	}
	op := &operation{node: stmt, verb: framework.Set, target: base, key: key, keyExpr: lhs.Index}
	if name, ok := key.String(); ok {
		op.raw = isRaw(x.Prog.Info.TypeOf(lhs.X), name)
	}
	if a, ok := stmt.(*ast.AssignStmt); ok && len(a.Rhs) == len(a.Lhs) {
		for i := range a.Lhs {
			if a.Lhs[i] == lhs {
				op.valueExpr = a.Rhs[i]
			}
		}
	}
	op.values = elements(v)
	d.write(x, st, op)
}

// elements returns the values of a header that is stored as a list.
func elements(v flow.Value) []flow.Value {
	if v.Kind == flow.List {
		return v.Elems
	}
	return []flow.Value{v}
}

func (d *domain) Composite(x *flow.Exec, st *flow.State, lit *ast.CompositeLit) (flow.Value, bool) {
	m, ok := x.Prog.Info.TypeOf(lit).Underlying().(*types.Map)
	if !ok || !typematch.IsString(m.Key()) {
		return flow.Value{}, false
	}
	type pair struct {
		kv         *ast.KeyValueExpr
		key, value flow.Value
	}
	var pairs []pair
	for _, elt := range lit.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok {
			pairs = append(pairs, pair{kv, x.Eval(st, kv.Key), x.Eval(st, kv.Value)})
		}
	}
	v := flow.Value{Kind: flow.Object, ID: x.At(st, lit)}
	for _, p := range pairs {
		if name, ok := p.key.String(); ok && name != "" {
			d.write(x, st, &operation{
				node: p.kv, verb: framework.Set, target: v, key: p.key, name: name,
				values: elements(p.value), keyExpr: p.kv.Key, valueExpr: p.kv.Value,
				raw: isRaw(x.Prog.Info.TypeOf(lit), name),
			})
		}
	}
	return v, true
}

// StoreField makes the maps that become the fields of a response that is a struct the
// response itself.
func (d *domain) StoreField(x *flow.Exec, st *flow.State, n ast.Node, base flow.Value, field string, v flow.Value) *flow.Site {
	if !d.tracksHeaders() {
		return d.storeAttr(x, st, n, base, field, v)
	}
	d.inform(x, st, base, v)
	d.informByCopy(x, st, base, v)
	d.informStruct(x, st, n, base, field, v)
	if base.Source == request {
		d.replaceHeaders(x, st, n, base, field)
	}
	if v.Kind != flow.Object || !d.inStruct(x, n) {
		return nil
	}
	if first, ok := st.Slot(base.ID, mapSlot); ok && first[0].Value.ID != v.ID {
		d.copyHeaders(st, first[0].Value, v, framework.Add) // Headers and MultiValueHeaders
		d.merged[v.ID], d.merged[first[0].Value.ID] = true, true
		return nil
	}
	if base.ID != 0 {
		st.SetSlot(base.ID, mapSlot, flow.Entry{Value: v})
	}
	d.responses[v.ID] = true
	return nil
}

// mapSlot has the first map of headers of a response that is a struct.
const mapSlot = "map"

// inStruct reports whether n stores to a field of a response that is a struct.
func (d *domain) inStruct(x *flow.Exec, n ast.Node) bool {
	switch n := n.(type) {
	case *ast.KeyValueExpr:
		if key, ok := n.Key.(*ast.Ident); ok {
			v, _ := d.info.Uses[key].(*types.Var)
			return v != nil && v.IsField() && v.Pkg() != nil && framework.HasStructs(v.Pkg().Path())
		}
	case *ast.AssignStmt:
		for _, lhs := range n.Lhs {
			if sel, ok := lhs.(*ast.SelectorExpr); ok && framework.RoleOf(x.Owner(sel)) == framework.StructRole {
				return true
			}
		}
	}
	return false
}
