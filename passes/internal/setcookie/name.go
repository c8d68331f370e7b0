package setcookie

import (
	"net/http"
	"strings"
)

// ValidName reports whether net/http sends a cookie of that name, which has to
// be a token (RFC 9110, section 5.6.2). Of any other http.SetCookie writes
// nothing, and says nothing.
func ValidName(name string) bool {
	return (&http.Cookie{Name: name}).Valid() == nil
}

// A Prefix is the beginning of a cookie's name that makes browsers reject the
// cookie unless it has certain attributes. Each one demands Secure.
type Prefix struct {
	Text     string // as the standard writes it; empty if there is none
	Secure   bool   // demands Secure
	HttpOnly bool   // demands HttpOnly
	RootPath bool   // demands that there is a Path, and that it is "/"
	NoDomain bool   // demands that there is no Domain
}

// prefixes are those of rfc6265bis, section 4.1.3, and of layered cookies. The
// longer one comes first where one begins with another.
var prefixes = []Prefix{
	{Text: "__Host-Http-", Secure: true, HttpOnly: true, RootPath: true, NoDomain: true},
	{Text: "__Host-", Secure: true, RootPath: true, NoDomain: true},
	{Text: "__Http-", Secure: true, HttpOnly: true},
	{Text: "__Secure-", Secure: true},
}

// PrefixOf returns the prefix of a cookie's name. Case does not matter
// (rfc6265bis, section 5.7, steps 20 and 21, and layered cookies, "Store a
// Cookie").
func PrefixOf(name string) Prefix {
	for _, p := range prefixes {
		if len(name) >= len(p.Text) && strings.EqualFold(name[:len(p.Text)], p.Text) {
			return p
		}
	}
	return Prefix{}
}
