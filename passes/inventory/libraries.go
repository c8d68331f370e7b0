package inventory

import (
	"go/ast"

	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/record"
)

// libraries lists the places that configure a library.
func (l *lister) libraries() {
	policies := make(map[ast.Node]*Policy)
	var nodes []ast.Node
	used := make(map[ast.Node]bool) // what sets something that a call is given
	for _, r := range l.given.Records {
		for _, s := range r.Settings {
			used[s.Node] = used[s.Node] || r.Sink != nil
		}
	}
	for _, r := range l.given.Records {
		if r.Library.Subject == framework.Forgery {
			continue
		}
		if r.Sink == nil && used[r.Node] {
			nodes = append(nodes, r.Node)
			continue
		}
		p := policies[r.Node]
		if p == nil {
			p = &Policy{Pos: r.Node.Pos(), By: r.Pkg.Path()}
			policies[r.Node] = p
			nodes = append(nodes, r.Node)
			l.addPolicy(r.Library, p)
		}
		told := policy.Of(l.given, r)
		for _, o := range origins(told) {
			add(&p.Origins, o)
		}
		for _, m := range methods(told) {
			add(&p.Methods, m)
		}
		p.Anyone = most(p.Anyone, reach(told))
		if r.Library.Subject != framework.Sockets {
			p.Credentials = both(p.Credentials, word(told.Credentials))
			p.Vary = both(p.Vary, varyOf(told))
		}
	}
	for _, cur := range l.given.Places() {
		if covers(nodes, cur.Node().Pos()) {
			continue
		}
		obj := l.pass.TypesInfo.Uses[cur.Node().(*ast.Ident)]
		p := &Policy{Pos: cur.Node().Pos(), By: obj.Pkg().Path(), Origins: []string{Unknown}, Anyone: Unknown}
		library := framework.LibraryAt(obj.Pkg())
		if library.Subject == framework.Forgery {
			continue
		}
		if library.Subject != framework.Sockets {
			p.Credentials, p.Vary = Unknown, Unknown
		}
		l.addPolicy(library, p)
	}
}

func (l *lister) addPolicy(library *framework.Library, p *Policy) {
	if library.Subject == framework.Sockets {
		l.inv.Upgraders = append(l.inv.Upgraders, p)
	} else {
		l.inv.Policies = append(l.inv.Policies, p)
	}
}

// origins returns what stands for the origins that a library is told of.
func origins(p *policy.Policy) (list []string) {
	if p.Everyone != policy.Off {
		list = append(list, map[policy.Switch]string{policy.On: "any Origin", policy.Open: Setting}[p.Everyone])
	}
	for _, e := range p.Entries {
		switch {
		case e.Itself:
			list = append(list, "any Origin")
		case e.Known:
			list = append(list, e.Text)
		default:
			list = append(list, Setting)
		}
	}
	if !p.Listed {
		list = append(list, Setting)
	}
	if p.Check != nil {
		list = append(list, "what a function accepts")
	}
	if len(list) > 0 {
		return list
	}
	switch {
	case p.Rules.None == framework.NoOne && p.Library.Subject == framework.Sockets:
		return []string{"its own"}
	case p.Rules.None == framework.Star:
		return []string{"*"}
	case p.Rules.None == framework.Reflected:
		return []string{"any Origin"}
	}
	return []string{"none"}
}

// reach returns what a page of any site gets.
func reach(p *policy.Policy) string {
	gets := Nothing
	for _, origin := range policy.Strangers {
		a, known := p.Answer(origin)
		switch {
		case !known:
			gets = most(gets, unknown(p))
		case a.Origin == "":
		case p.Library.Subject == framework.Sockets:
			gets = Connects
		case a.Credentials && a.Origin == origin:
			gets = most(gets, Owns)
		default:
			gets = most(gets, Reads)
		}
	}
	return gets
}

// unknown returns the word for an answer that is not known.
func unknown(p *policy.Policy) string {
	if p.Check == nil || p.Check.State != record.Known {
		return Setting
	}
	return Unknown
}

// methods returns the methods that a library is told to allow.
func methods(p *policy.Policy) (list []string) {
	for _, s := range p.Of(framework.Methods) {
		for _, e := range policy.Entries(s) {
			if e.Known {
				list = append(list, e.Text)
			} else {
				list = append(list, Setting)
			}
		}
	}
	return list
}

func word(s policy.Switch) string {
	return [...]string{policy.Off: No, policy.On: Yes, policy.Open: Setting}[s]
}

// varyOf returns whether the answers that a library allows have Vary: Origin.
func varyOf(p *policy.Policy) string {
	switch p.Rules.Vary {
	case framework.Always:
		return Yes
	case framework.Never:
		return No
	case framework.Dynamic:
		if p.Star() != nil || p.IsEmpty() {
			return No
		}
		return Yes
	}
	if len(p.Entries) > 1 {
		return Yes
	}
	return No
}
