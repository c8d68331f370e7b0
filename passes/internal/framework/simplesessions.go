package framework

// The application sends the cookie, by a hook that gets it as the options have it.
var simpleSessions = Framework{
	Paths: []string{"github.com/zerodha/simplesessions/v3"},
	Members: []Member{
		{Name: "New", Verb: SendCookie, Arg: 0, In: "Cookie", Own: true, RootPath: true},
		{Recv: "CookieOptions", Name: "IsSecure", Verb: StoreAttr, Attr: Secure},
		{Recv: "CookieOptions", Name: "IsHTTPOnly", Verb: StoreAttr, Attr: HttpOnly},
	},
}

// simpleSessions2 has the attributes in the options themselves.
var simpleSessions2 = Framework{
	Paths: []string{"github.com/zerodha/simplesessions/v2", "github.com/zerodha/simplesessions"},
	Members: []Member{
		{Name: "New", Verb: SendCookie, Arg: 0, Own: true, RootPath: true},
		{Recv: "Options", Name: "CookieName", Verb: StoreAttr, Attr: Name},
		{Recv: "Options", Name: "CookieDomain", Verb: StoreAttr, Attr: Domain},
		{Recv: "Options", Name: "CookiePath", Verb: StoreAttr, Attr: Path},
		{Recv: "Options", Name: "IsSecureCookie", Verb: StoreAttr, Attr: Secure},
		{Recv: "Options", Name: "IsHTTPOnlyCookie", Verb: StoreAttr, Attr: HttpOnly},
	},
}
