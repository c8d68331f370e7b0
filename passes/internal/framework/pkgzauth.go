package framework

import "slices"

var pkgzAuth = Framework{
	Paths: []string{"github.com/go-pkgz/auth/v2", "github.com/go-pkgz/auth"},
	Members: append([]Member{
		{Name: "NewService", Verb: SendCookie, Arg: 0, Own: true, With: map[Attr]any{Path: "/", HttpOnly: true}},
	}, pkgzAuthOpts("SameSiteCookie")...),
}

// pkgzToken is the part of it that sends the cookies.
var pkgzToken = Framework{
	Paths: []string{"github.com/go-pkgz/auth/v2/token", "github.com/go-pkgz/auth/token"},
	Members: slices.Concat([]Member{
		{Name: "NewService", Verb: SendCookie, Arg: 0, Own: true, With: map[Attr]any{Path: "/", HttpOnly: true}},
	}, pkgzAuthOpts("SameSite")),
}

func pkgzAuthOpts(sameSite string) []Member {
	return []Member{
		{Recv: "Opts", Name: "JWTCookieName", Verb: StoreAttr, Attr: Name},
		{Recv: "Opts", Name: "JWTCookieDomain", Verb: StoreAttr, Attr: Domain},
		{Recv: "Opts", Name: sameSite, Verb: StoreAttr, Attr: SameSite},
		{Recv: "Opts", Name: "SecureCookies", Verb: StoreAttr, Attr: Secure},
	}
}
