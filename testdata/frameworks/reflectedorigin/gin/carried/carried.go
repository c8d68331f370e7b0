// Package carried has handlers that go by what the context has of the Origin.
package carried

import (
	"github.com/gin-gonic/gin"
)

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func resolve(c *gin.Context) { c.Set("ok", allowed[c.GetHeader("Origin")]) }

func getBool(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	if c.GetBool("ok") {
		c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin"))
		c.Header("Access-Control-Allow-Credentials", "true")
	}
}

func get(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	if ok, exists := c.Get("ok"); exists && ok.(bool) {
		c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin"))
		c.Header("Access-Control-Allow-Credentials", "true")
	}
}

func mustGet(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	if !c.MustGet("ok").(bool) {
		c.AbortWithStatus(403)
		return
	}
	c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin"))
	c.Header("Access-Control-Allow-Credentials", "true")
}

func keys(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	if ok, _ := c.Keys["ok"].(bool); ok {
		c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin"))
		c.Header("Access-Control-Allow-Credentials", "true")
	}
}

// getAlone goes by what somebody else stores.
func getAlone(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	if c.GetString("origin") != "" {
		c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin"))
		c.Header("Access-Control-Allow-Credentials", "true")
	}
}

func storeKeys(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	c.Keys = map[any]any{}
	c.Keys["self"] = allowed[c.GetHeader("Origin")]
	if c.GetBool("self") {
		c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin"))
		c.Header("Access-Control-Allow-Credentials", "true")
	}
}

// resolveAll says yes to everybody.
func resolveAll(c *gin.Context) {
	c.GetHeader("Origin")
	c.Set("all", true)
}

func getAll(c *gin.Context) {
	c.Writer.Header().Add("Vary", "Origin")
	if c.GetBool("all") {
		c.Header("Access-Control-Allow-Origin", c.GetHeader("Origin")) // want "any site can read this response as the logged-in user"
		c.Header("Access-Control-Allow-Credentials", "true")
	}
}

func routes() *gin.Engine {
	r := gin.New()
	r.Use(resolve, getBool)
	r.GET("/get", get)
	r.GET("/must", mustGet)
	r.GET("/keys", keys)
	return r
}

func routesOfAll() *gin.Engine {
	r := gin.New()
	r.Use(resolveAll)
	r.GET("/", getAll)
	return r
}
