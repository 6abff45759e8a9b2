import { openAnswerer } from "../open-answerer.ts";
import { runTerminal } from "./terminal.ts";
const answerer = openAnswerer({ knowledgeDir: "/work/main/knowledge", cacheDir: "/tmp/elshi-cache", log: (l,m)=>console.error(l,m) });
const store = { settings: async()=>({language:null,plain:false}), setLanguage: async()=>{}, setPlain: async()=>{}, vote: async()=>{}, recordUnanswered: async()=>{}, exportPerson: async()=>({settings:null,votes:[],questions:[]}), forget: async()=>({settings:1,votes:0,questions:0,deliveries:0}), purge: async()=>0, close: async()=>{} };
const t=performance.now();
await runTerminal({ answerer, store, logger: { debug(){}, info(){}, warn(f,m){console.error(f,m)}, error(f,m){console.error(f,m)} }, now: ()=>new Date(), input: process.stdin, output: process.stdout });
console.error("ms", performance.now()-t);
