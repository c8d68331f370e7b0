package inventory

import (
	"go/ast"
	"go/constant"

	"github.com/corsvet/corsvet/passes/internal/exchange"
)

// cookies lists the places that send a cookie.
func (l *lister) cookies() {
	cookies := make(map[ast.Node]*Cookie)
	met := make(map[*Cookie]bool) // on some path
	var nodes []ast.Node
	for _, s := range l.res.Sent {
		c := cookies[s.Node]
		if c == nil {
			c = &Cookie{Pos: s.Node.Pos()}
			cookies[s.Node] = c
			nodes = append(nodes, s.Node)
			l.inv.Cookies = append(l.inv.Cookies, c)
		}
		for _, k := range s.Cookies {
			merge(c, &Cookie{c.Pos, text(k.Name), sameSite(k.SameSite), flag(k.Secure), flag(k.HttpOnly), text(k.Path), text(k.Domain)}, met[c])
			met[c] = true
		}
	}
	for _, cur := range exchange.Senders(l.pass, l.res.Root) {
		if !covers(nodes, cur.Node().Pos()) {
			l.inv.Cookies = append(l.inv.Cookies, &Cookie{cur.Node().Pos(), Unknown, Unknown, Unknown, Unknown, Unknown, Unknown})
		}
	}
}

// merge adds what a cookie is on one path to what it is on others, if there are any.
func merge(c, path *Cookie, others bool) {
	if !others {
		*c = *path
		return
	}
	for _, a := range [][2]*string{
		{&c.Name, &path.Name}, {&c.SameSite, &path.SameSite}, {&c.Secure, &path.Secure},
		{&c.HttpOnly, &path.HttpOnly}, {&c.Path, &path.Path}, {&c.Domain, &path.Domain},
	} {
		switch sofar, word := *a[0], *a[1]; {
		case sofar == Unknown || word == Unknown:
			*a[0] = Unknown
		case sofar != word:
			*a[0] = Varies
		}
	}
}

func text(a exchange.Attribute) string {
	if s, ok := a.Text(); ok {
		return s
	}
	return Unknown
}

func flag(a exchange.Attribute) string {
	switch {
	case a.IsOn():
		return Yes
	case a.IsOff():
		return No
	}
	return Unknown
}

// sameSite returns the name of a mode: see [net/http.SameSite].
func sameSite(a exchange.Attribute) string {
	if a.State == exchange.Unset {
		return ""
	}
	if a.State != exchange.Constant {
		return Unknown
	}
	n, ok := constant.Int64Val(constant.ToInt(a.Value))
	modes := []string{"", "", "Lax", "Strict", "None"}
	if !ok || n < 0 || int(n) >= len(modes) {
		return Unknown
	}
	return modes[n]
}
