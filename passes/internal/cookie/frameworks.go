package cookie

// Fiber and hertz are not listed: they make a cookie Secure whenever it is
// SameSite=None.

var netHTTP = Framework{
	Paths: []string{"net/http"},
	Members: []Member{
		{Name: "SetCookie", Verb: Send, Arg: 1},
		{Recv: "Cookie", Name: "String", Verb: Text},
		{Recv: "Cookie", Name: "Valid", Verb: Harmless},
		// What a browser sends back has a name and a value only.
		{Recv: "Request", Name: "Cookie", Verb: Empty},
		{Recv: "Request", Name: "Cookies", Verb: Empty},
		{Recv: "Request", Name: "CookiesNamed", Verb: Empty},
	},
}

var gin = Framework{
	Paths: []string{"github.com/gin-gonic/gin"},
	Members: []Member{
		{Recv: "Context", Name: "SetSameSite", Verb: Mode, Arg: 0},
		{Recv: "Context", Name: "SetCookie", Verb: SendArgs, Params: 7, Moded: true, Args: map[Attr]int{MaxAge: 2, Secure: 5}},
		{Recv: "Context", Name: "SetCookie", Verb: SendArgs, Params: 8, Args: map[Attr]int{MaxAge: 2, SameSite: 5, Secure: 6}},
		{Recv: "Context", Name: "SetCookieData", Verb: Send, Arg: 0, Moded: true},
	},
}

var echo = Framework{
	Paths: []string{"github.com/labstack/echo/v4", "github.com/labstack/echo/v5", "github.com/labstack/echo"},
	Members: []Member{
		{Recv: "Context", Name: "SetCookie", Verb: Send, Arg: 0},
		{Recv: "Context", Name: "Cookie", Verb: Empty},
		{Recv: "Context", Name: "Cookies", Verb: Empty},
	},
}

var fasthttp = Framework{
	Paths: []string{"github.com/valyala/fasthttp"},
	Members: []Member{
		{Name: "AcquireCookie", Verb: Empty},
		{Name: "ReleaseCookie", Verb: Harmless},
		{Recv: "ResponseHeader", Name: "SetCookie", Verb: Send, Arg: 0},
		{Recv: "Cookie", Name: "SetSameSite", Verb: Store, Attr: SameSite, SetsSecure: true},
		{Recv: "Cookie", Name: "SetPartitioned", Verb: Store, SetsSecure: true},
		{Recv: "Cookie", Name: "SetSecure", Verb: Store, Attr: Secure},
		{Recv: "Cookie", Name: "SetMaxAge", Verb: Store, Attr: MaxAge},
		{Recv: "Cookie", Name: "SetExpire", Verb: Store, Attr: Expires},
		{Recv: "Cookie", Name: "SetKey", Verb: Harmless},
		{Recv: "Cookie", Name: "SetKeyBytes", Verb: Harmless},
		{Recv: "Cookie", Name: "SetValue", Verb: Harmless},
		{Recv: "Cookie", Name: "SetValueBytes", Verb: Harmless},
		{Recv: "Cookie", Name: "SetPath", Verb: Harmless},
		{Recv: "Cookie", Name: "SetPathBytes", Verb: Harmless},
		{Recv: "Cookie", Name: "SetDomain", Verb: Harmless},
		{Recv: "Cookie", Name: "SetDomainBytes", Verb: Harmless},
		{Recv: "Cookie", Name: "SetHTTPOnly", Verb: Harmless},
	},
	Past: []string{"CookieExpireDelete"},
}

var iris = Framework{
	Paths: []string{"github.com/kataras/iris/v12", "github.com/kataras/iris/v12/context"},
	Members: []Member{
		{Recv: "Context", Name: "SetCookie", Verb: Send, Arg: 0, Options: 1},
		{Recv: "Context", Name: "UpsertCookie", Verb: Send, Arg: 0, Options: 1},
		{Recv: "Context", Name: "SetCookieKV", Verb: SendArgs, Options: 2,
			SecureOption: "func(_ %[1]sContext, c *%[1]sCookie, _ uint8) { c.Secure = true }"},
		{Recv: "Context", Name: "AddCookieOptions", Verb: Unforeseen},
		{Recv: "Context", Name: "GetRequestCookie", Verb: Empty},
		{Name: "CookieSameSite", Verb: Option, Attr: SameSite},
		{Name: "CookieHTTPOnly", Verb: Harmless},
		{Name: "CookiePath", Verb: Harmless},
		{Name: "CookieDomain", Verb: Harmless},
		{Name: "CookieExpires", Verb: Harmless},
	},
}

var beego = Framework{
	Paths:   []string{"github.com/beego/beego/v2/server/web/context", "github.com/beego/beego/context", "github.com/astaxie/beego/context"},
	Textual: true,
	Members: []Member{
		{Recv: "Context", Name: "SetCookie", Verb: SendArgs, Args: map[Attr]int{MaxAge: 2, Secure: 5, SameSite: 7}},
		{Recv: "Context", Name: "SetSecureCookie", Verb: SendArgs, Args: map[Attr]int{MaxAge: 3, Secure: 6, SameSite: 8}},
		{Recv: "BeegoOutput", Name: "Cookie", Verb: SendArgs, Args: map[Attr]int{MaxAge: 2, Secure: 5, SameSite: 7}},
	},
}

var csrf = Framework{
	Paths: []string{"github.com/gorilla/csrf"},
	Members: []Member{
		{Name: "Protect", Verb: SendArgs, Options: 1, Default: true},
		{Name: "SameSite", Verb: Option, Attr: SameSite},
		{Name: "Secure", Verb: Option, Attr: Secure},
		{Name: "MaxAge", Verb: Harmless},
		{Name: "Domain", Verb: Harmless},
		{Name: "Path", Verb: Harmless},
		{Name: "HttpOnly", Verb: Harmless},
		{Name: "ErrorHandler", Verb: Harmless},
		{Name: "RequestHeader", Verb: Harmless},
		{Name: "FieldName", Verb: Harmless},
		{Name: "CookieName", Verb: Harmless},
		{Name: "TrustedOrigins", Verb: Harmless},
	},
}

var ginSessions = Framework{
	Paths: []string{"github.com/gin-contrib/sessions"},
	Members: []Member{
		{Recv: "Store", Name: "Options", Verb: Send, Arg: 0},
		{Recv: "Session", Name: "Options", Verb: Send, Arg: 0},
	},
}

var gorillaSessions = Framework{
	Paths:   []string{"github.com/gorilla/sessions"},
	Structs: []string{"Options"},
	Members: []Member{
		// Version 1.3.0 has these defaults too, but looks like the one before.
		{Name: "NewCookieStore", Verb: Hold, Held: Held{Field: "Options", SameSite: modeNone, Secure: true, Since: "Partitioned"}},
		{Recv: "CookieStore", Name: "MaxAge", Verb: Harmless},
	},
}

var scs = Framework{
	Paths:   []string{"github.com/alexedwards/scs/v2"},
	Structs: []string{"SessionCookie"},
	Members: []Member{
		{Name: "New", Verb: Hold, Held: Held{Field: "Cookie", SameSite: modeLax}},
		{Name: "NewSession", Verb: Hold, Held: Held{Field: "Cookie", SameSite: modeLax}},
	},
}
