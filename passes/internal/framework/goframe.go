package framework

import "slices"

// goframe turns the age of a cookie into the time when it expires.

var goframe = Framework{
	Paths: []string{"github.com/gogf/gf/v2/net/ghttp"},
	Members: slices.Concat(goframeExits, []Member{
		{Recv: "Request", Name: "Exit", Verb: Leave, Panics: true},
		{Recv: "Request", Name: "ExitAll", Verb: Leave, Panics: true},
		{Recv: "Request", Name: "ExitHook", Verb: Leave, Panics: true},
		{Recv: "Request", Name: "GetHeader", Verb: Read, Key: 0},
		{Recv: "Request", Name: "SetCtxVar", Verb: Carry, Key: 0, Value: 1},
		{Recv: "Request", Name: "GetCtxVar", Verb: Carried, Key: 0},
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
	}),
}

// goframeExits write a body and do not return.
var goframeExits = []Member{
	{Recv: "Response", Name: "WriteExit", Verb: Commit, Panics: true},
	{Recv: "Response", Name: "WriteOverExit", Verb: Commit, Panics: true},
	{Recv: "Response", Name: "WritefExit", Verb: Commit, Panics: true},
	{Recv: "Response", Name: "WritelnExit", Verb: Commit, Panics: true},
	{Recv: "Response", Name: "WriteflnExit", Verb: Commit, Panics: true},
	{Recv: "Response", Name: "WriteJsonExit", Verb: Commit, Panics: true},
	{Recv: "Response", Name: "WriteJsonPExit", Verb: Commit, Panics: true},
	{Recv: "Response", Name: "WriteXmlExit", Verb: Commit, Panics: true},
	{Recv: "Response", Name: "WriteStatusExit", Verb: Commit, Panics: true},
}
