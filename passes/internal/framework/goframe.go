package framework

// goframe turns the age of a cookie into the time when it expires.

var goframe = Framework{
	Paths: []string{"github.com/gogf/gf/v2/net/ghttp"},
	Members: []Member{
		{Recv: "Cookie", Name: "SetHttpCookie", Verb: SendCookie, Arg: 0},
		{Recv: "Cookie", Name: "SetCookie", Verb: SendCookieArgs, Args: map[Attr]int{Name: 0, CookieValue: 1, Domain: 2, Path: 3, MaxAge: 4}, Rest: 5, OldAge: true},
		{Recv: "Cookie", Name: "RemoveCookie", Verb: SendCookieArgs, Args: map[Attr]int{Name: 0, Domain: 1, Path: 2},
			With: map[Attr]any{CookieValue: "", Expires: true}},
		{Name: "NewConfig", Verb: EmptyCookie},
		{Recv: "Server", Name: "SetConfig", Verb: SendCookie, Arg: 0, Own: true, LowerCase: true},
		{Recv: "ServerConfig", Name: "CookiePath", Verb: StoreAttr, Attr: Path},
		{Recv: "ServerConfig", Name: "CookieDomain", Verb: StoreAttr, Attr: Domain},
		{Recv: "ServerConfig", Name: "CookieSameSite", Verb: StoreAttr, Attr: SameSite},
		{Recv: "ServerConfig", Name: "CookieSecure", Verb: StoreAttr, Attr: Secure},
		{Recv: "ServerConfig", Name: "CookieHttpOnly", Verb: StoreAttr, Attr: HttpOnly},
	},
}
