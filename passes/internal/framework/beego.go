package framework

var beego = Framework{
	Paths: []string{"github.com/beego/beego/v2/server/web/context", "github.com/beego/beego/context", "github.com/astaxie/beego/context"},
	Types: map[string]Role{"Context": ContextRole, "BeegoOutput": ResponseRole, "BeegoInput": RequestRole, "Response": ResponseRole},
	Idioms: map[string]Idiom{
		"Context": {
			Vary:   `%s.ResponseWriter.Header().Add("Vary", "Origin")`,
			Get:    `%s.ResponseWriter.Header().Get(%q)`,
			Origin: `%s.Input.Header("Origin")`,
		},
	},
	Members: []Member{
		{Recv: "BeegoOutput", Name: "Header", Verb: Set, Key: 0, Value: 1, Adder: "Context.ResponseWriter.Header().Add"},
		{Recv: "BeegoOutput", Name: "Context", Verb: Response},
		{Recv: "BeegoInput", Name: "Header", Verb: Read, Key: 0},
		{Recv: "BeegoInput", Name: "Method", Verb: Method},
		{Recv: "BeegoInput", Name: "IsOptions", Verb: IsOptions},
		{Recv: "BeegoInput", Name: "Query", Verb: Query},
		{Recv: "BeegoInput", Name: "Referer", Verb: Read, Key: -1},
		{Recv: "BeegoInput", Name: "Context", Verb: Request},
		{Recv: "Context", Name: "Input", Verb: Request},
		{Recv: "Context", Name: "Output", Verb: Response},
		{Recv: "Context", Name: "Request", Verb: Request},
		{Recv: "Context", Name: "ResponseWriter", Verb: Response},
		{Recv: "Context", Name: "SetCookie", Verb: SendCookieArgs, RootDefault: true, Unchecked: true,
			Args: map[Attr]int{Name: 0, CookieValue: 1, MaxAge: 2, Path: 3, Domain: 4, Secure: 5, HttpOnly: 6, SameSite: 7}},
		{Recv: "Context", Name: "SetSecureCookie", Verb: SendCookieArgs, RootDefault: true, Unchecked: true,
			Args: map[Attr]int{Name: 1, MaxAge: 3, Path: 4, Domain: 5, Secure: 6, HttpOnly: 7, SameSite: 8}},
		{Recv: "BeegoOutput", Name: "Cookie", Verb: SendCookieArgs, RootDefault: true, Unchecked: true,
			Args: map[Attr]int{Name: 0, CookieValue: 1, MaxAge: 2, Path: 3, Domain: 4, Secure: 5, HttpOnly: 6, SameSite: 7}},
	},
}
