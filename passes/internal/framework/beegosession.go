package framework

// beegoSession makes its cookie Secure only where the request came over TLS.
// HttpOnly is the default, and has a field that is its opposite.
var beegoSession = Framework{
	Paths: []string{"github.com/beego/beego/v2/server/web/session", "github.com/beego/beego/session", "github.com/astaxie/beego/session"},
	Members: []Member{
		{Name: "NewManager", Verb: KeepCookie, Arg: 1, Switched: true, Own: true, OverTLS: true, With: map[Attr]any{Path: "/", HttpOnly: true}},
		{Recv: "Manager", Name: "SetSecure", Verb: StoreAttr, Arg: 0, Attr: Secure},
		{Recv: "ManagerConfig", Name: "EnableSetCookie", Verb: StoreAttr, Attr: Used},
		{Recv: "ManagerConfig", Name: "CookieName", Verb: StoreAttr, Attr: Name},
		{Recv: "ManagerConfig", Name: "CookieSameSite", Verb: StoreAttr, Attr: SameSite},
		{Recv: "ManagerConfig", Name: "Secure", Verb: StoreAttr, Attr: Secure},
		{Recv: "ManagerConfig", Name: "Domain", Verb: StoreAttr, Attr: Domain},
	},
}
